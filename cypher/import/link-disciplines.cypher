// link-disciplines: gives disciplines exactly these broader ones.
//
// Access:     write
// Parameters: $rows  List  maps of id and broader (list of identifiers)
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (node:Discipline {id: row.id})
CALL (node, row) {
  MATCH (node)-[gone:BROADER]->(old:Discipline)
  WHERE NOT old.id IN row.broader
  DELETE gone
}
CALL (node, row) {
  UNWIND row.broader AS id
  MATCH (up:Discipline {id: id})
  MERGE (node)-[:BROADER]->(up)
}
