// hierarchy-of-disciplines: every discipline with those directly above it.
//
// Access:     read
// Parameters: none
// Columns:    id       String  identifier
//             broader  List    identifiers of the disciplines that are broader by one step, sorted
// Order:      id
MATCH (node:Discipline)
RETURN node.id AS id,
       COLLECT {
         MATCH (node)-[:BROADER]->(up:Discipline)
         RETURN up.id AS id
         ORDER BY id
       } AS broader
ORDER BY id
