// load-evidence: creates evidence of learning or brings it up to date.
//
// A row: id, teacher, course, properties.
// A property that is null is removed.
//
// Access:     write
// Parameters: $rows  List  one map for each assignment
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (teacher:Teacher {id: row.teacher})
MATCH (course:Course {id: row.course})
MERGE (evidence:Evidence {id: row.id})
SET evidence += row.properties
MERGE (teacher)-[:WROTE]->(evidence)
MERGE (evidence)-[:FOR]->(course)
WITH teacher, course, evidence
CALL (teacher, evidence) {
  MATCH (other:Teacher)-[gone:WROTE]->(evidence)
  WHERE other <> teacher
  DELETE gone
}
CALL (course, evidence) {
  MATCH (evidence)-[gone:FOR]->(other:Course)
  WHERE other <> course
  DELETE gone
}
