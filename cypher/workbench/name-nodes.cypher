// name-nodes: labels and ids of nodes, so that the ends of relationships can be named.
//
// Access:     read
// Parameters: $nodes  List  element ids
// Columns:    element  String  element id
//             labels   List    labels
//             id       Any     property id, null if there is none
// Order:      element
MATCH (n)
WHERE elementId(n) IN $nodes
RETURN elementId(n) AS element, labels(n) AS labels, n.id AS id
ORDER BY element
