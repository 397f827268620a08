// drift: whether each teacher moves on from course to course in one facet: mean similarity of consecutive courses - S.
//
// Over the courses with a category and a date, in the order of the first date in the period, then of the id.
// Above 0: what follows is nearer than the rest. The similarity is that of mean-linkage.
//
// Access:     read
// Parameters: $teacher     String  id of the teacher, null for all (default null)
//             $facet       String  thematic or disciplinary (default thematic)
//             $similarity  String  pathsim, cosine or jaccard (default pathsim)
//             $variant     String  completed, elective or enrolled (default completed)
//             $from        Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to          Date    day after the last, also as text (default null)
//             $decay       Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher  String   id of the teacher
//             courses  Integer  courses with a category in the facet and a date
//             drift    Float    in [-1, 1], null for fewer than 3 courses
// Order:      teacher
CALL () {
  MATCH path = (course:Course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
  WHERE $similarity = 'cosine' AND coalesce(own.weight, 1.0) * $decay ^ (length(path) - 1) > 0
  WITH category, count(DISTINCT course) AS having
  WITH collect({category: category, having: having}) AS all
  WITH all, COUNT { (course:Course) WHERE EXISTS { (course)-[:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->() } } AS courses
  RETURN [one IN all | {category: one.category, factor: 1 + log((1.0 + courses) / (1 + one.having))}] AS rarity
}
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
WITH rarity, t, course, min(taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]]) AS date
WITH rarity, course, collect({teacher: t, date: date}) AS takers
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
UNWIND takers AS taker
WITH taker.teacher AS t, {id: course.id, date: taker.date, weights: weights, norm: norm} AS course
ORDER BY course.date, course.id
WITH t, [course IN collect(course) WHERE course.date IS NOT NULL AND course.weights <> []] AS courses
WITH t, [at IN range(0, size(courses) - 1) | {at: at, weights: courses[at].weights, norm: courses[at].norm}] AS courses
CALL (courses) {
  UNWIND courses AS course
  UNWIND course.weights AS one
  WITH one.category AS category, collect({at: course.at, weight: one.weight, norm: course.norm}) AS having
  UNWIND having AS i
  UNWIND having AS j
  WITH i, j
  WHERE i.at < j.at
  WITH i.at AS first, j.at AS second, i.norm AS a, j.norm AS b, sum(i.weight * j.weight) AS dot
  WITH first, second, CASE $similarity
    WHEN 'pathsim' THEN 2 * dot / (a + b)
    WHEN 'cosine' THEN dot / sqrt(a * b)
    WHEN 'jaccard' THEN dot / (a + b - dot)
  END AS similarity
  RETURN sum(similarity) AS similarities, sum(CASE WHEN second = first + 1 THEN similarity ELSE 0.0 END) AS consecutive
}
RETURN
  t.id AS teacher,
  size(courses) AS courses,
  CASE WHEN size(courses) >= 3 THEN consecutive / (size(courses) - 1.0) - 2.0 * similarities / (size(courses) * (size(courses) - 1)) END AS drift
ORDER BY teacher
