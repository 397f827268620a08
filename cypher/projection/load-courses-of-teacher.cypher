// load-courses-of-teacher: the courses one teacher took, with their topics and disciplines.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher
// Columns:    course       String  id of the course
//             topics       List    [topic, weight] of each topic it covers; the weight is 1 where none is given
//             disciplines  List    ids of its disciplines
// Order:      course
MATCH (:Teacher {id: $teacher})-[:COMPLETED|ENROLLED_IN]->(c:Course)
WITH DISTINCT c
ORDER BY c.id
RETURN
  c.id AS course,
  [(c)-[r:COVERS]->(k:Topic) | [k.id, coalesce(r.weight, 1.0)]] AS topics,
  [(c)-[:IN_DISCIPLINE]->(d:Discipline) | d.id] AS disciplines
ORDER BY course
