// fit: the share of each teacher's courses that lie in one of the teacher's own disciplines or in a narrower one.
//
// With decay 0 only the same discipline counts. Courses without a discipline are left out.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher  String   id of the teacher
//             courses  Integer  courses with a discipline
//             fit      Float    in [0, 1], null if the teacher has no discipline or no course has one
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
