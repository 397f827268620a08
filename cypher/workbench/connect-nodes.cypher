// connect-nodes: every relationship among some nodes.
//
// Access:     read
// Parameters: $nodes  List     element ids
//             $limit  Integer  relationships at the most
// Columns:    relationship  Any  the relationship
// Order:      elementId(relationship)
MATCH (a)-[r]->(b)
WHERE elementId(a) IN $nodes AND elementId(b) IN $nodes
RETURN r AS relationship
ORDER BY elementId(r)
LIMIT $limit
