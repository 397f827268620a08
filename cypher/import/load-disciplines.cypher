// load-disciplines: creates disciplines or brings their properties up to date.
//
// The hierarchy follows in link-disciplines, when all disciplines are there.
//
// Access:     write
// Parameters: $rows  List  maps of id and properties; a property that is null is removed
// Columns:    none
// Order:      none
UNWIND $rows AS row
MERGE (node:Discipline {id: row.id})
SET node += row.properties
