// load-teachers: every teacher with the disciplines they teach and the courses they took.
//
// One row a teacher, because a row a course takes three times as long to transfer.
//
// Access:     read
// Parameters: none
// Columns:    teacher      String  id of the teacher
//             disciplines  List    ids of the disciplines they teach
//             completed    List    [course, completedAt] of each completion; the date is null where unknown
//             enrolled     List    [course, enrolledAt] of each enrolment; the date is null where unknown
// Order:      teacher
MATCH (t:Teacher)
WITH t
ORDER BY t.id
RETURN
  t.id AS teacher,
  [(t)-[:TEACHES]->(d:Discipline) | d.id] AS disciplines,
  [(t)-[r:COMPLETED]->(c:Course) | [c.id, r.completedAt]] AS completed,
  [(t)-[r:ENROLLED_IN]->(c:Course) | [c.id, r.enrolledAt]] AS enrolled
ORDER BY teacher
