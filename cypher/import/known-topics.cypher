// known-topics: the ids of all topics in the graph.
//
// Access:     read
// Parameters: none
// Columns:    id  String  identifier
// Order:      id
MATCH (node:Topic)
RETURN node.id AS id
ORDER BY id
