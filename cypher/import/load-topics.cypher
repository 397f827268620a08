// load-topics: creates topics or brings their properties up to date.
//
// The hierarchy follows in link-topics, when all topics are there.
//
// Access:     write
// Parameters: $rows  List  maps of id and properties; a property that is null is removed
// Columns:    none
// Order:      none
UNWIND $rows AS row
MERGE (node:Topic {id: row.id})
SET node += row.properties
