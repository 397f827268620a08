// list-codebooks: the codebooks by which something in the graph is coded.
//
// Access:     read
// Parameters: none
// Columns:    id          String  of the codebook
//             definition  String  the text of its file
// Order:      id
MATCH (b:Codebook)
WHERE b.definition IS NOT NULL
RETURN b.id AS id, b.definition AS definition
ORDER BY id
