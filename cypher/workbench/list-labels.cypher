// list-labels: the labels that nodes have.
//
// Access:     read
// Parameters: none
// Columns:    label  String  label
// Order:      label
CALL db.labels()
YIELD label
RETURN label
ORDER BY label
