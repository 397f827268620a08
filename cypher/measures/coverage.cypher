// coverage: how many courses each teacher took, and how many of them have a category in each facet.
//
// The other measures are over the courses with categories; the rest is missing coverage.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
// Columns:    teacher              String   id of the teacher
//             courses              Integer  distinct courses of the selection
//             thematicCourses      Integer  those with a topic
//             disciplinaryCourses  Integer  those with a discipline
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher)
CALL (t) {
  MATCH (t)-[taken:$({completed: 'COMPLETED', elective: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
  WHERE ($from IS NULL OR date($from) <= taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to))
    AND ($variant <> 'elective' OR NOT EXISTS {
      MATCH (s:Stipulation {year: taken.year})-[:MANDATES]->(course)
      WHERE s.scope = 'all'
        OR s.scope = 'role' AND s.value = t.role
        OR s.scope = 'stage' AND s.value = t.careerStage
        OR s.scope = 'discipline' AND EXISTS { (t)-[:TEACHES]->(:Discipline {id: s.value}) }
    })
  WITH DISTINCT course
  RETURN
    count(course) AS courses,
    count(CASE WHEN EXISTS { (course)-[:COVERS]->(:Topic) } THEN 1 END) AS thematicCourses,
    count(CASE WHEN EXISTS { (course)-[:IN_DISCIPLINE]->(:Discipline) } THEN 1 END) AS disciplinaryCourses
}
RETURN t.id AS teacher, courses, thematicCourses, disciplinaryCourses
ORDER BY teacher
