// bridging-wu-palmer: B of each teacher: how similar in theme are courses that differ in discipline, by Wu-Palmer.
//
// As bridging, with the similarity of mean-linkage-wu-palmer.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher   String   id of the teacher
//             courses   Integer  courses with a topic and a discipline
//             bridging  Float    B in [0, 1], null for fewer than 2 courses and where no two differ in discipline
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher)
OPTIONAL MATCH (t)-[taken:$({completed: 'COMPLETED', elective: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
WHERE ($from IS NULL OR date($from) <= taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to))
  AND ($variant <> 'elective' OR NOT EXISTS {
    MATCH (s:Stipulation {year: taken.year})-[:MANDATES]->(course)
    WHERE s.scope = 'all'
      OR s.scope = 'role' AND s.value = t.role
      OR s.scope = 'stage' AND s.value = t.careerStage
      OR s.scope = 'discipline' AND EXISTS { (t)-[:TEACHES]->(:Discipline {id: s.value}) }
  })
WITH course, collect(DISTINCT t) AS teachers
CALL (course) {
  UNWIND ['thematic', 'disciplinary'] AS facet
  MATCH (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[facet])]->(category:Topic|Discipline)
  WITH facet, category, sum(CASE facet WHEN 'thematic' THEN toFloat(coalesce(own.weight, 1)) ELSE 1.0 END) AS weight
  WHERE weight > 0
  WITH facet, collect({category: category, weight: weight}) AS weights, sum(weight) AS total
  UNWIND weights AS one
  WITH facet, one.category AS category, one.weight / total AS share
  MATCH up = (category)-[:BROADER]->{0,20}(above:Topic|Discipline)
  WHERE $decay > 0 OR length(up) = 0
  WITH facet, category, share, above, min(length(up)) AS steps
  MATCH top = (above)-[:BROADER]->{0,20}(root:Topic|Discipline)
  WHERE $decay = 0 OR NOT EXISTS { (root)-[:BROADER]->() }
  WITH facet, category, share, above, steps, 1 + min(length(top)) AS depth
  RETURN collect({facet: facet, own: category.id, share: share, above: above.id, steps: steps, depth: depth}) AS weights, count(DISTINCT facet) AS facets
}
UNWIND teachers AS t
WITH t, collect({at: course.id, facets: facets, weights: weights}) AS courses
WITH t, [course IN courses WHERE course.facets = 2] AS courses
CALL (courses) {
  UNWIND courses AS course
  UNWIND course.weights AS one
  WITH one.facet AS facet, one.above AS above, collect({at: course.at, own: one.own, share: one.share, steps: one.steps, depth: one.depth}) AS having
  UNWIND having AS i
  UNWIND having AS j
  WITH facet, i, j
  WHERE i.at < j.at
  WITH facet, i.at AS first, j.at AS second, [i.own, i.share] AS a, [j.own, j.share] AS b, max(2.0 * i.depth / (i.steps + j.steps + 2 * i.depth)) AS match
  UNWIND [[first, a], [second, b]] AS side
  WITH facet, first, second, side, max(match) AS best
  WITH facet, first, second, best * side[1][1] / 2 AS similarity
  WITH first, second, sum(CASE facet WHEN 'thematic' THEN similarity ELSE 0.0 END) AS thematic, sum(CASE facet WHEN 'disciplinary' THEN similarity ELSE 0.0 END) AS disciplinary
  RETURN sum(thematic * (1 - disciplinary)) AS bridged, sum(disciplinary) AS near
}
WITH t, size(courses) AS courses, bridged, size(courses) * (size(courses) - 1) / 2.0 - near AS far
RETURN t.id AS teacher, courses, CASE WHEN far > 1e-12 THEN bridged / far END AS bridging
ORDER BY teacher
