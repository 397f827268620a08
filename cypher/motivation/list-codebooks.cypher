// list-codebooks: the codebooks that are in use.
//
// Access:     read
// Parameters: none
// Columns:    id          String  id
//             definition  String  its file
// Order:      id
MATCH (n:Codebook)
RETURN n.id AS id, toStringOrNull(n.definition) AS definition
ORDER BY id
