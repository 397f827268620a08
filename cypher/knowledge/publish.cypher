// publish: puts the knowledge of some teachers into the place of earlier results.
//
// Access:     write
// Parameters: $rows  List  maps of teacher and its properties; null removes one
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (t:Teacher {id: row.teacher})
SET t += row.properties
