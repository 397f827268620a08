// engagement-of-enrolments: the composite of each enrolment from its scores, beside what the graph holds.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
// Columns:    teacher        String  id of the teacher
//             course         String  id of the course
//             usage          Float   score of usage, null if undefined
//             communication  Float   score of communication
//             performance    Float   score of performance
//             fragmentation  Float   score of fragmentation; high is scattered
//             engagement     Float   mean of the scores that are defined, fragmentation with a minus
//             stored         Float   the same as the analysis wrote it
// Order:      teacher, course
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher)
WITH t, e, c, [score IN [e.usage, e.communication, e.performance, -e.fragmentation] WHERE score IS NOT NULL] AS scores
RETURN
  t.id AS teacher,
  c.id AS course,
  e.usage AS usage,
  e.communication AS communication,
  e.performance AS performance,
  e.fragmentation AS fragmentation,
  CASE WHEN size(scores) > 0 THEN reduce(sum = 0.0, score IN scores | sum + score) / size(scores) END AS engagement,
  e.engagement AS stored
ORDER BY teacher, course
