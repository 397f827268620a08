// read-nodes: some nodes, such as the ends of relationships.
//
// Access:     read
// Parameters: $nodes  List  element ids
// Columns:    node        String  element id
//             labels      List    labels
//             properties  Map     properties
// Order:      node
MATCH (n)
WHERE elementId(n) IN $nodes
RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS properties
ORDER BY node
