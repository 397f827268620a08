// delete-reference: takes back that an evidence of learning refers to another course, whoever said so.
//
// Access:     write
// Parameters: $evidence  String  its id
//             $course    String  id of the other course
// Columns:    evidence  String  its id
// Order:      none
MATCH (v:Evidence {id: $evidence}), (c:Course {id: $course})
OPTIONAL MATCH (v)-[r:REFERENCES]->(c)
DELETE r
RETURN DISTINCT v.id AS evidence
