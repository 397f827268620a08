// list-enrolments: one page of the enrolments that a filter lets through.
//
// Access:     read
// Parameters: $teacher     String   teacher, null for all
//             $course      String   course, null for all
//             $completed   Boolean  whether it was completed, null for all
//             $motivation  String   label of motivation; undefined for those without one; null for all
//             $missing     String   enrolledAt or completedAt: the date that is not known, null for all
//             $skip        Integer  rows to leave out
//             $limit       Integer  rows at the most
// Columns:    teacher      String   teacher
//             course       String   course
//             title        String   title of the course
//             enrolledAt   Date     date of enrolment, null if unknown
//             completedAt  Date     date of completion, null while open or unknown
//             completed    Boolean  whether it was completed
//             year         Integer  academic year of the enrolment, null without a date
//             motivation   String   label of motivation, null if no run has judged it
// Order:      teacher, course
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
WHERE t.id IS NOT NULL
  AND ($teacher IS NULL OR t.id = $teacher)
  AND ($course IS NULL OR c.id = $course)
  AND ($completed IS NULL OR $completed = EXISTS { (t)-[:COMPLETED]->(c) })
  AND ($motivation IS NULL OR coalesce(e.motivation, 'undefined') = $motivation)
  AND ($missing IS NULL
    OR ($missing = 'enrolledAt' AND e.enrolledAt IS NULL)
    OR ($missing = 'completedAt' AND EXISTS { MATCH (t)-[d:COMPLETED]->(c) WHERE d.completedAt IS NULL }))
WITH t, e, c
ORDER BY t.id, c.id
SKIP $skip
LIMIT $limit
RETURN
  t.id AS teacher,
  c.id AS course,
  c.title AS title,
  e.enrolledAt AS enrolledAt,
  e.completedAt AS completedAt,
  EXISTS { (t)-[:COMPLETED]->(c) } AS completed,
  e.year AS year,
  e.motivation AS motivation
ORDER BY teacher, course
