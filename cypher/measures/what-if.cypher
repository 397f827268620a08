// what-if: the eligible courses that would raise S of one teacher in one facet most.
//
// S of m courses with sum T of the similarities of their pairs is 2 T / (m (m - 1)); a course that adds L to T
// makes it 2 (T + L) / (m (m + 1)). Eligible as in eligible-courses, similarity as in mean-linkage.
//
// Access:     read
// Parameters: $teacher     String   id of the teacher
//             $facet       String   thematic or disciplinary (default thematic)
//             $similarity  String   pathsim, cosine or jaccard (default pathsim)
//             $variant     String   completed, elective or enrolled (default completed)
//             $from        Date     first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to          Date     day after the last, also as text (default null)
//             $decay       Float    what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
//             $criteria    List     what a course must meet to be eligible: any of 'period', 'language', 'level'
//             $limit       Integer  rows at the most (default 5)
// Columns:    course  String  id of the course
//             title   String  its title, the id where unknown
//             before  Float   S as it is, null for one course
//             after   Float   S with the course
//             gain    Float   after - before, null for one course
// Order:      after descending, course
CALL () {
  MATCH path = (course:Course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
  WHERE $similarity = 'cosine' AND coalesce(own.weight, 1.0) * $decay ^ (length(path) - 1) > 0
  WITH category, count(DISTINCT course) AS having
  WITH collect({category: category, having: having}) AS all
  WITH all, COUNT { (course:Course) WHERE EXISTS { (course)-[:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->() } } AS courses
  RETURN [one IN all | {category: one.category, factor: 1 + log((1.0 + courses) / (1 + one.having))}] AS rarity
}
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
WITH rarity, t, collect(DISTINCT course) AS taken
WITH rarity, taken,
  CASE WHEN 'language' IN $criteria AND t.language IS NOT NULL THEN [t.language] + [course IN taken | course.language] END AS languages,
  CASE WHEN 'level' IN $criteria AND t.level IS NOT NULL THEN [t.level] + [course IN taken | course.level] END AS levels
MATCH (course:Course)
WHERE course IN taken OR (NOT 'period' IN $criteria OR $to IS NULL OR course.openedOn IS NULL OR course.openedOn < date($to))
    AND (languages IS NULL OR course.language IS NULL OR course.language IN languages)
    AND (levels IS NULL OR course.level IS NULL OR course.level IN levels)
CALL (course, rarity) {
  MATCH path = (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
  WITH category, sum(CASE $facet WHEN 'thematic' THEN coalesce(own.weight, 1.0) ELSE 1.0 END * $decay ^ (length(path) - 1)) AS weight
  WITH category, CASE $similarity
    WHEN 'pathsim' THEN weight
    WHEN 'cosine' THEN weight * [one IN rarity WHERE one.category = category | one.factor][0]
    WHEN 'jaccard' THEN sign(weight)
  END AS weight
  WHERE weight > 0
  RETURN collect({category: category.id, weight: weight}) AS weights, sum(weight ^ 2) AS norm
}
WITH course IN taken AS mine, course, weights, norm
WHERE weights <> []
WITH collect({at: course.id, title: coalesce(course.title, course.id), mine: mine, weights: weights, norm: norm}) AS courses
WITH courses, size([course IN courses WHERE course.mine]) AS mine
CALL (courses) {
  UNWIND courses AS course
  UNWIND course.weights AS one
  WITH one.category AS category, collect({at: course.at, mine: course.mine, weight: one.weight, norm: course.norm}) AS having
  UNWIND having AS i
  UNWIND having AS j
  WITH i, j
  WHERE i.mine AND (NOT j.mine OR i.at < j.at)
  WITH i.at AS first, j.at AS second, j.mine AS within, i.norm AS a, j.norm AS b, sum(i.weight * j.weight) AS dot
  WITH CASE WHEN within THEN null ELSE second END AS course, CASE $similarity
    WHEN 'pathsim' THEN 2 * dot / (a + b)
    WHEN 'cosine' THEN dot / sqrt(a * b)
    WHEN 'jaccard' THEN dot / (a + b - dot)
  END AS similarity
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
