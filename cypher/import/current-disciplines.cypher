// current-disciplines: what the graph holds of some disciplines, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of id
// Columns:    id          String  identifier
//             properties  Map     all properties of the node
//             broader     List    identifiers of the disciplines that are broader by one step, sorted
// Order:      id
UNWIND $keys AS key
MATCH (node:Discipline {id: key.id})
RETURN node.id AS id,
       properties(node) AS properties,
       COLLECT {
         MATCH (node)-[:BROADER]->(up:Discipline)
         RETURN up.id AS id
         ORDER BY id
       } AS broader
ORDER BY id
