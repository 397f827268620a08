// load-teachers: creates teachers or brings them up to date, with exactly these disciplines.
//
// A row: id, properties, disciplines (list of identifiers).
// A property that is null is removed.
//
// Access:     write
// Parameters: $rows  List  one map for each teacher
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
