// connect-nodes: every relationship among some nodes.
//
// Access:     read
// Parameters: $nodes  List     element ids
//             $limit  Integer  relationships at the most
// Columns:    relationship  String  element id
//             type          String  type
//             source        String  element id of its start
//             target        String  element id of its end
//             properties    Map     its properties
// Order:      relationship
MATCH (a)-[r]->(b)
WHERE elementId(a) IN $nodes AND elementId(b) IN $nodes
RETURN elementId(r) AS relationship, type(r) AS type, elementId(a) AS source, elementId(b) AS target, properties(r) AS properties
ORDER BY relationship
LIMIT $limit
