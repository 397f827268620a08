// known-statements: the ids of all nodes with the label Statement in the graph.
//
// Access:     read
// Parameters: none
// Columns:    id  String  identifier
// Order:      id
MATCH (node:Statement)
RETURN node.id AS id
ORDER BY id
