// load-courses: creates courses or brings them up to date, with exactly these disciplines and topics.
//
// A row: id, properties, disciplines (list of identifiers), topics (list of maps of id and weight).
// A property that is null is removed.
//
// Access:     write
// Parameters: $rows  List  one map for each course
// Columns:    none
// Order:      none
UNWIND $rows AS row
MERGE (course:Course {id: row.id})
SET course += row.properties
WITH course, row
CALL (course, row) {
  MATCH (course)-[gone:IN_DISCIPLINE]->(old:Discipline)
  WHERE NOT old.id IN row.disciplines
  DELETE gone
}
CALL (course, row) {
  UNWIND row.disciplines AS id
  MATCH (discipline:Discipline {id: id})
  MERGE (course)-[:IN_DISCIPLINE]->(discipline)
}
CALL (course, row) {
  MATCH (course)-[gone:COVERS]->(old:Topic)
  WHERE NOT old.id IN [covered IN row.topics | covered.id]
  DELETE gone
}
CALL (course, row) {
  UNWIND row.topics AS covered
  MATCH (topic:Topic {id: covered.id})
  MERGE (course)-[covers:COVERS]->(topic)
  SET covers.weight = covered.weight
}
