// known-teachers: the ids of all teachers in the graph.
//
// Access:     read
// Parameters: none
// Columns:    id  String  identifier
// Order:      id
MATCH (node:Teacher)
RETURN node.id AS id
ORDER BY id
