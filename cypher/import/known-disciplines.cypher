// known-disciplines: the ids of all disciplines in the graph.
//
// Access:     read
// Parameters: none
// Columns:    id  String  identifier
// Order:      id
MATCH (node:Discipline)
RETURN node.id AS id
ORDER BY id
