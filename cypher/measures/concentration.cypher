// concentration: L of each teacher in one facet: how likely two courses are of the same category.
//
// The unbiased Simpson index, sum(n (n - 1)) / (m (m - 1)) over the categories, with n of the m courses in
// each. A course counts for the heaviest of its own categories, for the smallest id of several.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $facet    String  thematic or disciplinary (default thematic)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
// Columns:    teacher        String   id of the teacher
//             courses        Integer  courses with a category in the facet
//             concentration  Float    L in [0, 1], null for fewer than 2 courses
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
  CALL (course) {
    MATCH (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->(category:Topic|Discipline)
    WITH category, sum(CASE $facet WHEN 'thematic' THEN toFloat(coalesce(own.weight, 1)) ELSE 1.0 END) AS weight
    WHERE weight > 0
    RETURN category
    ORDER BY weight DESC, category.id
    LIMIT 1
  }
  WITH category, count(*) AS having
  RETURN sum(having) AS courses, sum(having * (having - 1)) AS alike
}
RETURN t.id AS teacher, courses, CASE WHEN courses >= 2 THEN toFloat(alike) / (courses * (courses - 1)) END AS concentration
ORDER BY teacher
