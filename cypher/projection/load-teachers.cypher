// load-teachers: every teacher with the disciplines they teach and the courses they took.
//
// One row a teacher, because a row a course takes three times as long to transfer.
//
// Access:     read
// Parameters: none
// Columns:    teacher      String  id of the teacher
//             language     String  their language, null where unknown
//             level        String  their level, null where unknown
//             role         String  their role, null where unknown
//             careerStage  String  their career stage, null where unknown
//             disciplines  List    ids of the disciplines they teach
//             completed    List    [course, completedAt, year] of each completion; date and year are null where unknown
//             enrolled     List    [course, enrolledAt] of each enrolment; the date is null where unknown
// Order:      teacher
MATCH (t:Teacher)
WITH t
ORDER BY t.id
RETURN
  t.id AS teacher,
  t.language AS language,
  t.level AS level,
  t.role AS role,
  t.careerStage AS careerStage,
  [(t)-[:TEACHES]->(d:Discipline) | d.id] AS disciplines,
  [(t)-[r:COMPLETED]->(c:Course) | [c.id, r.completedAt, r.year]] AS completed,
  [(t)-[r:ENROLLED_IN]->(c:Course) | [c.id, r.enrolledAt]] AS enrolled
ORDER BY teacher
