// load-teacher: one teacher with the disciplines they teach and the courses they took.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher
// Columns:    teacher      String  id of the teacher
//             disciplines  List    ids of the disciplines they teach
//             completed    List    [course, completedAt] of each completion; the date is null where unknown
//             enrolled     List    [course, enrolledAt] of each enrolment; the date is null where unknown
// Order:      teacher
MATCH (t:Teacher {id: $teacher})
RETURN
  t.id AS teacher,
  [(t)-[:TEACHES]->(d:Discipline) | d.id] AS disciplines,
  [(t)-[r:COMPLETED]->(c:Course) | [c.id, r.completedAt]] AS completed,
  [(t)-[r:ENROLLED_IN]->(c:Course) | [c.id, r.enrolledAt]] AS enrolled
ORDER BY teacher
