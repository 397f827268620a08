// incentive: the hours that each teacher completed towards a credit, course by course, beside what the graph holds.
//
// Hours are summed up within an academic year, in the order of the days of completion, then of the ids of the courses. A course crosses
// the line if it brings the sum to a multiple of the hours of a credit that it had not reached before. A course of unknown hours has
// no sum and adds nothing.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $credit   Float   hours of a credit (default 30.0)
// Columns:    teacher      String   id of the teacher
//             year         Integer  academic year of the completion
//             course       String   id of the course
//             completedAt  Date     day of the completion
//             hours        Float    hours of the course
//             creditHours  Float    hours of that year up to and with this course
//             crossed      Boolean  whether it crossed the line
//             stored       Float    the sum as the analysis wrote it
// Order:      teacher, year, completedAt, course
MATCH (t:Teacher)-[done:COMPLETED]->(c:Course)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher) AND done.year IS NOT NULL AND done.completedAt IS NOT NULL AND toFloatOrNull(c.hours) IS NOT NULL
WITH t, done, c
ORDER BY t.id, done.year, done.completedAt, c.id
WITH t, done.year AS year, collect({course: c, completedAt: done.completedAt, hours: toFloatOrNull(c.hours)}) AS courses
UNWIND range(0, size(courses) - 1) AS at
WITH t, year, courses[at] AS one, reduce(sum = 0.0, before IN courses[0..at] | sum + before.hours) AS before
WITH t, year, one, one.course AS c, before, before + one.hours AS creditHours
RETURN
  t.id AS teacher,
  year,
  c.id AS course,
  one.completedAt AS completedAt,
  one.hours AS hours,
  creditHours,
  floor(creditHours / $credit + 1e-9) > floor(before / $credit + 1e-9) AS crossed,
  COLLECT {
    MATCH (t)-[e:ENROLLED_IN]->(c)
    RETURN e.creditHours
    ORDER BY e.creditHours
  }[0] AS stored
ORDER BY teacher, year, completedAt, course
