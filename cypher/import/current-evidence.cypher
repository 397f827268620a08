// current-evidence: what the graph holds of some evidence of learning, in the form in which it is loaded.
//
// Access:     read
// Parameters: $keys  List  maps of id
// Columns:    id          String  identifier
//             teacher     String  identifier of the teacher who wrote it
//             course      String  identifier of the course for which it was written
//             properties  Map     all properties of the node
// Order:      id
UNWIND $keys AS key
MATCH (evidence:Evidence {id: key.id})
OPTIONAL MATCH (teacher:Teacher)-[:WROTE]->(evidence)
OPTIONAL MATCH (evidence)-[:FOR]->(course:Course)
RETURN evidence.id AS id, teacher.id AS teacher, course.id AS course, properties(evidence) AS properties
ORDER BY id
