// known-codebooks: all codebooks in the graph, as they are defined.
//
// Access:     read
// Parameters: none
// Columns:    id          String  identifier
//             definition  String  the text of the file
// Order:      id
MATCH (node:Codebook)
WHERE node.definition IS NOT NULL
RETURN node.id AS id, node.definition AS definition
ORDER BY id
