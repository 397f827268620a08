// write-headline: repeats the headline of some teachers on their nodes, for cross-queries.
//
// Access:     write
// Parameters: $rows  List  maps of teacher and the properties; null removes a property
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (t:Teacher {id: row.teacher})
SET t += row.properties
