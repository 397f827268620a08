// engagement: how engaged each teacher was: the scores of the completed courses, averaged, and the composite of them.
//
// The scores of an enrolment compare it with those of the same course and year; 0 is the middle. They rest on the logs of the
// learning platform, which are beside the graph: see the SQL of the analysis.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
// Columns:    teacher        String   id of the teacher
//             courses        Integer  completed courses with at least one score
//             usage          Float    mean score of usage, null if undefined
//             communication  Float    mean score of communication
//             performance    Float    mean score of performance
//             fragmentation  Float    mean score of fragmentation; high is scattered
//             engagement     Float    mean of the scores that are defined, fragmentation with a minus
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher)
CALL (t) {
  MATCH (t)-[e:ENROLLED_IN]->(course:Course)
  WHERE EXISTS { (t)-[:COMPLETED]->(course) }
  RETURN
    sum(CASE WHEN coalesce(e.usage, e.communication, e.performance, e.fragmentation) IS NULL THEN 0 ELSE 1 END) AS courses,
    avg(e.usage) AS usage,
    avg(e.communication) AS communication,
    avg(e.performance) AS performance,
    avg(e.fragmentation) AS fragmentation
}
WITH t, courses, usage, communication, performance, fragmentation, [score IN [usage, communication, performance, -fragmentation] WHERE score IS NOT NULL] AS scores
RETURN
  t.id AS teacher,
  courses,
  usage,
  communication,
  performance,
  fragmentation,
  CASE WHEN size(scores) > 0 THEN reduce(sum = 0.0, score IN scores | sum + score) / size(scores) END AS engagement
ORDER BY teacher
