// current-expectations: what the graph holds of some statements, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of id
// Columns:    id          String  identifier
//             teacher     String  identifier of the teacher who stated it
//             properties  Map     all properties of the node
// Order:      id
UNWIND $keys AS key
MATCH (statement:Statement {id: key.id})
OPTIONAL MATCH (teacher:Teacher)-[:STATED]->(statement)
RETURN statement.id AS id, teacher.id AS teacher, properties(statement) AS properties
ORDER BY id
