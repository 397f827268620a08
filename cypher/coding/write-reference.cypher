// write-reference: notes that an evidence of learning refers to another course.
//
// Access:     write
// Parameters: $evidence  String  its id
//             $course    String  id of the other course
//             $coder     String  who says so
// Columns:    evidence  String  its id
// Order:      none
MATCH (v:Evidence {id: $evidence}), (c:Course {id: $course})
WHERE NOT EXISTS { (v)-[:FOR]->(c) }
MERGE (v)-[:REFERENCES {coder: $coder}]->(c)
RETURN v.id AS evidence
