// jackknife-wu-palmer: how far S of each teacher in one facet hangs on single courses: its standard error and interval, by Wu-Palmer.
//
// As jackknife, with the similarity of mean-linkage-wu-palmer.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $facet    String  thematic or disciplinary (default thematic)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
//             $t        List    97.5 % quantiles of Student's t for 1, 2, ... degrees of freedom; too short or null for no interval
// Columns:    teacher        String   id of the teacher
//             courses        Integer  courses with a category in the facet
//             meanLinkage    Float    S in [0, 1], null for fewer than 2 courses
//             standardError  Float    null for fewer than 4 courses
//             low            Float    lower end of the interval, null for fewer than 4 courses or without a quantile
//             high           Float    upper end of the interval, likewise
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
UNWIND teachers AS t
WITH t, collect({at: course.id, weights: weights}) AS courses
WITH t, [course IN courses WHERE course.weights <> []] AS courses
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
  UNWIND [first, second] AS course
  WITH course, sum(similarity) AS links
  RETURN collect(links) AS links
}
WITH t, size(courses) AS courses, links + [course IN courses[size(links)..] | 0.0] AS links
WITH t, courses, links, reduce(sum = 0.0, one IN links | sum + one) / 2 AS similarities
WITH t, courses, links, similarities, CASE WHEN courses >= 2 THEN 2 * similarities / (courses * (courses - 1)) END AS meanLinkage
WITH t, courses, meanLinkage, CASE WHEN courses >= 4 THEN sqrt((courses - 1.0) / courses * reduce(sum = 0.0, one IN links |
  sum + (2 * (similarities - one) / ((courses - 1) * (courses - 2)) - meanLinkage) ^ 2)) END AS standardError
WITH t, courses, meanLinkage, standardError, meanLinkage - $t[courses - 2] * standardError AS low, meanLinkage + $t[courses - 2] * standardError AS high
RETURN
  t.id AS teacher,
  courses,
  meanLinkage,
  standardError,
  CASE WHEN low < 0 THEN 0.0 ELSE low END AS low,
  CASE WHEN high > 1 THEN 1.0 ELSE high END AS high
ORDER BY teacher
