// known-evidence: the ids of all nodes with the label Evidence in the graph.
//
// Access:     read
// Parameters: none
// Columns:    id  String  identifier
// Order:      id
MATCH (node:Evidence)
RETURN node.id AS id
ORDER BY id
