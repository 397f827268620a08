// what-if-wu-palmer: the eligible courses that would raise S of one teacher in one facet most, by Wu-Palmer.
//
// As what-if, with the similarity of mean-linkage-wu-palmer.
//
// Access:     read
// Parameters: $teacher   String   id of the teacher
//             $facet     String   thematic or disciplinary (default thematic)
//             $variant   String   completed, elective or enrolled (default completed)
//             $from      Date     first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to        Date     day after the last, also as text (default null)
//             $decay     Float    what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
//             $criteria  List     what a course must meet to be eligible: any of 'period', 'language', 'level'
//             $limit     Integer  rows at the most (default 5)
// Columns:    course  String  id of the course
//             title   String  its title, the id where unknown
//             before  Float   S as it is, null for one course
//             after   Float   S with the course
//             gain    Float   after - before, null for one course
// Order:      after descending, course
MATCH (t:Teacher {id: $teacher})
OPTIONAL MATCH (t)-[taken:$({completed: 'COMPLETED', elective: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
WHERE ($from IS NULL OR date($from) <= taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to))
  AND ($variant <> 'elective' OR NOT EXISTS {
    MATCH (s:Stipulation {year: taken.year})-[:MANDATES]->(course)
    WHERE s.scope = 'all'
      OR s.scope = 'role' AND s.value = t.role
      OR s.scope = 'stage' AND s.value = t.careerStage
      OR s.scope = 'discipline' AND EXISTS { (t)-[:TEACHES]->(:Discipline {id: s.value}) }
  })
WITH t, collect(DISTINCT course) AS taken
WITH taken,
  CASE WHEN 'language' IN $criteria AND t.language IS NOT NULL THEN [t.language] + [course IN taken | course.language] END AS languages,
  CASE WHEN 'level' IN $criteria AND t.level IS NOT NULL THEN [t.level] + [course IN taken | course.level] END AS levels
MATCH (course:Course)
WHERE course IN taken OR (NOT 'period' IN $criteria OR $to IS NULL OR course.openedOn IS NULL OR course.openedOn < date($to))
    AND (languages IS NULL OR course.language IS NULL OR course.language IN languages)
    AND (levels IS NULL OR course.level IS NULL OR course.level IN levels)
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
WITH course IN taken AS mine, course, weights
WHERE weights <> []
WITH collect({at: course.id, title: coalesce(course.title, course.id), mine: mine, weights: weights}) AS courses
WITH courses, size([course IN courses WHERE course.mine]) AS mine
CALL (courses) {
  UNWIND courses AS course
  UNWIND course.weights AS one
  WITH one.above AS above, collect({at: course.at, mine: course.mine, own: one.own, share: one.share, steps: one.steps, depth: one.depth}) AS having
  UNWIND having AS i
  UNWIND having AS j
  WITH i, j
  WHERE i.mine AND (NOT j.mine OR i.at < j.at)
  WITH i.at AS first, j.at AS second, j.mine AS within, [i.own, i.share] AS a, [j.own, j.share] AS b, max(2.0 * i.depth / (i.steps + j.steps + 2 * i.depth)) AS match
  UNWIND [[first, a], [second, b]] AS side
  WITH first, second, within, side, max(match) AS best
  WITH CASE WHEN within THEN null ELSE second END AS course, best * side[1][1] / 2 AS similarity
  WITH course, sum(similarity) AS links
  RETURN collect({course: course, links: links}) AS links
}
WITH courses, mine, links, reduce(sum = 0.0, one IN links | CASE WHEN one.course IS NULL THEN sum + one.links ELSE sum END) AS similarities
UNWIND links AS one
WITH courses, mine, one, CASE WHEN mine >= 2 THEN 2 * similarities / (mine * (mine - 1)) END AS before, 2 * (similarities + one.links) / (mine * (mine + 1)) AS after
WHERE one.course IS NOT NULL AND (before IS NULL OR after > before + 1e-12)
RETURN one.course AS course, [course IN courses WHERE course.at = one.course | course.title][0] AS title, before, after, after - before AS gain
ORDER BY after DESC, course
LIMIT $limit
