// load-disciplines-of-teacher: the disciplines of the courses one teacher took and all above them, with those directly broader.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher
// Columns:    discipline  String  id of the discipline
//             broader     List    ids of the disciplines one BROADER step above
// Order:      discipline
MATCH (:Teacher {id: $teacher})-[:COMPLETED|ENROLLED_IN]->(c:Course)-[:IN_DISCIPLINE]->(own:Discipline)
WITH DISTINCT own
MATCH (own)-[:BROADER]->{0,20}(d:Discipline)
WITH DISTINCT d
ORDER BY d.id
RETURN d.id AS discipline, [(d)-[:BROADER]->(above:Discipline) | above.id] AS broader
ORDER BY discipline
