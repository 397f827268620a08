// count-labels: every label and how many nodes have it.
//
// Access:     read
// Parameters: none
// Columns:    label  String   label
//             count  Integer  nodes
// Order:      label
CALL db.labels() YIELD label
RETURN label, COUNT { MATCH (n:$(label)) } AS count
ORDER BY label
