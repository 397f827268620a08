// list-elements: some nodes of whatever label.
//
// Access:     read
// Parameters: $ids  List  element ids
// Columns:    element     String  element id
//             labels      List    labels
//             properties  Map     all properties
// Order:      element
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
ORDER BY element
