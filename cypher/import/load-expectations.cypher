// load-expectations: creates statements or brings them up to date.
//
// A row: id, teacher, properties.
// A property that is null is removed.
//
// Access:     write
// Parameters: $rows  List  one map for each statement
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (teacher:Teacher {id: row.teacher})
MERGE (statement:Statement {id: row.id})
SET statement += row.properties
MERGE (teacher)-[:STATED]->(statement)
WITH teacher, statement
MATCH (other:Teacher)-[gone:STATED]->(statement)
WHERE other <> teacher
DELETE gone
