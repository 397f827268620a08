// community-concentration: how likely two courses of each teacher are of the same thread, and how many threads there are.
//
// As concentration, over threads of content; a course in several counts for the smallest id. 1 - it is the
// participation coefficient, corrected for few courses.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
// Columns:    teacher                 String   id of the teacher
//             courses                 Integer  courses in a thread of content
//             threads                 Integer  different threads they are in, null without courses
//             communityConcentration  Float    in [0, 1], null for fewer than 2 courses
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
  MATCH (course)-[:IN_THREAD]->(thread:Thread {kind: 'content'})
  WITH course, min(thread.id) AS thread
  WITH thread, count(*) AS having
  RETURN sum(having) AS courses, count(*) AS threads, sum(having * (having - 1)) AS alike
}
RETURN t.id AS teacher, courses, CASE WHEN courses >= 1 THEN threads END AS threads, CASE WHEN courses >= 2 THEN toFloat(alike) / (courses * (courses - 1)) END AS communityConcentration
ORDER BY teacher
