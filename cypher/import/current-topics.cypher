// current-topics: what the graph holds of some topics, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of id
// Columns:    id          String  identifier
//             properties  Map     all properties of the node
//             broader     List    identifiers of the topics that are broader by one step, sorted
// Order:      id
UNWIND $keys AS key
MATCH (node:Topic {id: key.id})
RETURN node.id AS id,
       properties(node) AS properties,
       COLLECT {
         MATCH (node)-[:BROADER]->(up:Topic)
         RETURN up.id AS id
         ORDER BY id
       } AS broader
ORDER BY id
