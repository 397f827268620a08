// drift-wu-palmer: whether each teacher moves on from course to course in one facet: mean similarity of consecutive courses - S, by Wu-Palmer.
//
// As drift, with the similarity of mean-linkage-wu-palmer.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $facet    String  thematic or disciplinary (default thematic)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher  String   id of the teacher
//             courses  Integer  courses with a category in the facet and a date
//             drift    Float    in [-1, 1], null for fewer than 3 courses
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
WITH t, course, min(taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]]) AS date
WITH course, collect({teacher: t, date: date}) AS takers
CALL (course) {
  MATCH (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->(category:Topic|Discipline)
  WITH category, sum(CASE $facet WHEN 'thematic' THEN toFloat(coalesce(own.weight, 1)) ELSE 1.0 END) AS weight
  WHERE weight > 0
  WITH collect({category: category, weight: weight}) AS weights, sum(weight) AS total
  UNWIND weights AS one
  WITH one.category AS category, one.weight / total AS share
  MATCH up = (category)-[:BROADER]->{0,20}(above:Topic|Discipline)
  WHERE $decay > 0 OR length(up) = 0
  WITH category, share, above, min(length(up)) AS steps
  MATCH top = (above)-[:BROADER]->{0,20}(root:Topic|Discipline)
  WHERE $decay = 0 OR NOT EXISTS { (root)-[:BROADER]->() }
  WITH category, share, above, steps, 1 + min(length(top)) AS depth
  RETURN collect({own: category.id, share: share, above: above.id, steps: steps, depth: depth}) AS weights
}
UNWIND takers AS taker
WITH taker.teacher AS t, {id: course.id, date: taker.date, weights: weights} AS course
ORDER BY course.date, course.id
WITH t, [course IN collect(course) WHERE course.date IS NOT NULL AND course.weights <> []] AS courses
WITH t, [at IN range(0, size(courses) - 1) | {at: at, weights: courses[at].weights}] AS courses
CALL (courses) {
  UNWIND courses AS course
  UNWIND course.weights AS one
  WITH one.above AS above, collect({at: course.at, own: one.own, share: one.share, steps: one.steps, depth: one.depth}) AS having
  UNWIND having AS i
  UNWIND having AS j
  WITH i, j
  WHERE i.at < j.at
  WITH i.at AS first, j.at AS second, [i.own, i.share] AS a, [j.own, j.share] AS b, max(2.0 * i.depth / (i.steps + j.steps + 2 * i.depth)) AS match
  UNWIND [[first, a], [second, b]] AS side
  WITH first, second, side, max(match) AS best
  WITH first, second, sum(best * side[1][1]) / 2 AS similarity
  RETURN sum(similarity) AS similarities, sum(CASE WHEN second = first + 1 THEN similarity ELSE 0.0 END) AS consecutive
}
RETURN
  t.id AS teacher,
  size(courses) AS courses,
  CASE WHEN size(courses) >= 3 THEN consecutive / (size(courses) - 1.0) - 2.0 * similarities / (size(courses) * (size(courses) - 1)) END AS drift
ORDER BY teacher
