// hierarchy-of-topics: every topic with those directly above it.
//
// Access:     read
// Parameters: none
// Columns:    id       String  identifier
//             broader  List    identifiers of the topics that are broader by one step, sorted
// Order:      id
MATCH (node:Topic)
RETURN node.id AS id,
       COLLECT {
         MATCH (node)-[:BROADER]->(up:Topic)
         RETURN up.id AS id
         ORDER BY id
       } AS broader
ORDER BY id
