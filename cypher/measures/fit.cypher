// fit: the share of each teacher's courses that lie in one of the teacher's own disciplines or in a narrower one.
//
// With decay 0 only the same discipline counts. Courses without a discipline are left out.
//
// Access:     read
// Parameters: $variant  String  completed or enrolled (default completed)
//             $from     Date    first day of the period, null for all courses, dated or not (default null)
//             $to       Date    day after the last (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher  String   id of the teacher
//             courses  Integer  courses with a discipline
//             fit      Float    in [0, 1], null if the teacher has no discipline or no course has one
// Order:      teacher
MATCH (t:Teacher)
CALL (t) {
  MATCH (t)-[taken:$({completed: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
  WHERE $from IS NULL OR $from <= taken[{completed: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < $to
  WITH DISTINCT course
  MATCH path = (course)-[:IN_DISCIPLINE]->(:Discipline)-[:BROADER]->{0,20}(discipline:Discipline)
  WITH t, course, discipline, sum($decay ^ (length(path) - 1)) AS weight
  WHERE weight > 0
  WITH course, max(CASE WHEN EXISTS { (t)-[:TEACHES]->(discipline) } THEN 1 ELSE 0 END) AS inside
  RETURN count(course) AS courses, sum(inside) AS inside
}
RETURN
  t.id AS teacher,
  courses,
  CASE WHEN courses > 0 AND EXISTS { (t)-[:TEACHES]->(:Discipline) } THEN toFloat(inside) / courses END AS fit
ORDER BY teacher
