// link-topics: gives topics exactly these broader ones.
//
// Access:     write
// Parameters: $rows  List  maps of id and broader (list of identifiers)
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (node:Topic {id: row.id})
CALL (node, row) {
  MATCH (node)-[gone:BROADER]->(old:Topic)
  WHERE NOT old.id IN row.broader
  DELETE gone
}
CALL (node, row) {
  UNWIND row.broader AS id
  MATCH (up:Topic {id: id})
  MERGE (node)-[:BROADER]->(up)
}
