// null-moments-wu-palmer: what S of each teacher in one facet would be by chance: mean and standard deviation over draws from the pool, by Wu-Palmer.
//
// As null-moments, with the similarity of mean-linkage-wu-palmer.
//
// Access:     read
// Parameters: $teacher   String  id of the teacher, null for all (default null)
//             $facet     String  thematic or disciplinary (default thematic)
//             $variant   String  completed, elective or enrolled (default completed)
//             $from      Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to        Date    day after the last, also as text (default null)
//             $decay     Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
//             $criteria  List    what a course must meet to be eligible: any of 'period', 'language', 'level'
// Columns:    teacher      String   id of the teacher
//             courses      Integer  m, courses with a category in the facet
//             pool         Integer  N, eligible courses with a category
//             meanLinkage  Float    S in [0, 1], null for fewer than 2 courses
//             nullMean     Float    mean of S over draws, null for fewer than 2 courses and for a pool of fewer than m
//             nullSd       Float    its standard deviation, likewise
//             z            Float    (S - mean) / sd, null also where all draws are the same
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
WITH t, collect(DISTINCT course) AS taken
WITH t, taken,
  CASE WHEN 'language' IN $criteria AND t.language IS NOT NULL THEN [t.language] + [course IN taken | course.language] END AS languages,
  CASE WHEN 'level' IN $criteria AND t.level IS NOT NULL THEN [t.level] + [course IN taken | course.level] END AS levels
WITH t, taken,
  CASE WHEN languages IS NOT NULL THEN COLLECT { UNWIND languages AS value WITH value WHERE value IS NOT NULL RETURN DISTINCT value ORDER BY value } END AS languages,
  CASE WHEN levels IS NOT NULL THEN COLLECT { UNWIND levels AS value WITH value WHERE value IS NOT NULL RETURN DISTINCT value ORDER BY value } END AS levels
WITH languages, levels, collect({teacher: t, taken: taken}) AS teachers
CALL (languages, levels) {
  MATCH (course:Course)
  WHERE (NOT 'period' IN $criteria OR $to IS NULL OR course.openedOn IS NULL OR course.openedOn < date($to))
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
  WITH course, weights
  WHERE weights <> []
  WITH collect({at: course.id, weights: weights}) AS courses
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
    WITH course, sum(similarity) AS links, sum(similarity ^ 2) AS squares
    RETURN sum(links) / 2 AS T, sum(squares) / 2 AS Q, sum(links ^ 2) AS R
  }
  RETURN size(courses) AS N, toFloat(T) AS T, Q, R
}
UNWIND teachers AS member
CALL (member) {
  UNWIND member.taken AS course
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
  WITH course, weights
  WHERE weights <> []
  WITH collect({at: course.id, weights: weights}) AS courses
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
    RETURN sum(similarity) AS similarities
  }
  RETURN size(courses) AS m, similarities
}
WITH member.teacher AS t, m, N, T, Q, R,
  CASE WHEN m >= 2 THEN 2.0 * similarities / (m * (m - 1)) END AS meanLinkage,
  CASE WHEN m >= 2 AND N >= m THEN 2 * T / (N * (N - 1)) END AS mean
WITH t, m, N, meanLinkage, mean, Q, Q - T * mean AS P, CASE WHEN N > 0 THEN R - 4 * T ^ 2 / N END AS D
WITH t, m, N, meanLinkage, mean, CASE
  WHEN mean IS NULL THEN null
  WHEN m = N OR P <= 1e-12 * Q THEN 0.0
  WHEN m = 2 THEN 2 * P / (N * (N - 1))
  ELSE 4.0 * (N - m) / (N * (N - 1)) / ((N - 2) * (N - 3)) * ((N - m - 1) * P + (m - 2) * D) / (m * (m - 1))
END AS variance
WITH t, m, N, meanLinkage, mean, sqrt(variance) AS sd
RETURN
  t.id AS teacher,
  m AS courses,
  N AS pool,
  meanLinkage,
  mean AS nullMean,
  sd AS nullSd,
  CASE WHEN sd > 1e-12 THEN (meanLinkage - mean) / sd END AS z
ORDER BY teacher
