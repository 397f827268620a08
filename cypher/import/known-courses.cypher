// known-courses: the ids of all courses in the graph.
//
// Access:     read
// Parameters: none
// Columns:    id  String  identifier
// Order:      id
MATCH (node:Course)
RETURN node.id AS id
ORDER BY id
