// load-teachers: creates teachers or brings them up to date, with exactly these disciplines.
//
// Access:     write
// Parameters: $rows  List  maps of id, properties and disciplines (list of identifiers); a property that is
//                          null is removed
// Columns:    none
// Order:      none
UNWIND $rows AS row
MERGE (teacher:Teacher {id: row.id})
SET teacher += row.properties
WITH teacher, row
CALL (teacher, row) {
  MATCH (teacher)-[gone:TEACHES]->(old:Discipline)
  WHERE NOT old.id IN row.disciplines
  DELETE gone
}
CALL (teacher, row) {
  UNWIND row.disciplines AS id
  MATCH (discipline:Discipline {id: id})
  MERGE (teacher)-[:TEACHES]->(discipline)
}
