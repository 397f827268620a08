// coverage: how many courses each teacher took, and how many of them have a category in each facet.
//
// The other measures are over the courses with categories; the rest is missing coverage.
//
// Access:     read
// Parameters: $variant  String  completed or enrolled (default completed)
//             $from     Date    first day of the period, null for all courses, dated or not (default null)
//             $to       Date    day after the last (default null)
// Columns:    teacher              String   id of the teacher
//             courses              Integer  distinct courses of the selection
//             thematicCourses      Integer  those with a topic
//             disciplinaryCourses  Integer  those with a discipline
// Order:      teacher
MATCH (t:Teacher)
CALL (t) {
  MATCH (t)-[taken:$({completed: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
  WHERE $from IS NULL OR $from <= taken[{completed: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < $to
  WITH DISTINCT course
  RETURN
    count(course) AS courses,
    count(CASE WHEN EXISTS { (course)-[:COVERS]->(:Topic) } THEN 1 END) AS thematicCourses,
    count(CASE WHEN EXISTS { (course)-[:IN_DISCIPLINE]->(:Discipline) } THEN 1 END) AS disciplinaryCourses
}
RETURN t.id AS teacher, courses, thematicCourses, disciplinaryCourses
ORDER BY teacher
