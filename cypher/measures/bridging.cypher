// bridging: B of each teacher: how similar in theme are courses that differ in discipline.
//
// B = sum(thematic (1 - disciplinary)) / sum(1 - disciplinary), both over the pairs of courses with topics
// and disciplines; thematic and disciplinary are the similarities of mean-linkage.
//
// Access:     read
// Parameters: $teacher     String  id of the teacher, null for all (default null)
//             $similarity  String  pathsim, cosine or jaccard (default pathsim)
//             $variant     String  completed, elective or enrolled (default completed)
//             $from        Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to          Date    day after the last, also as text (default null)
//             $decay       Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher   String   id of the teacher
//             courses   Integer  courses with a topic and a discipline
//             bridging  Float    B in [0, 1], null for fewer than 2 courses and where no two differ in discipline
// Order:      teacher
CALL () {
  UNWIND ['thematic', 'disciplinary'] AS facet
  MATCH path = (course:Course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
  WHERE $similarity = 'cosine' AND coalesce(own.weight, 1.0) * $decay ^ (length(path) - 1) > 0
  WITH facet, category, count(DISTINCT course) AS having
  WITH facet, collect({category: category, having: having}) AS all, COUNT { (course:Course) WHERE EXISTS { (course)-[:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[facet])]->() } } AS courses
  UNWIND all AS one
  RETURN collect({category: one.category, factor: 1 + log((1.0 + courses) / (1 + one.having))}) AS rarity
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
WITH rarity, course, collect(DISTINCT t) AS teachers
CALL (course, rarity) {
  UNWIND ['thematic', 'disciplinary'] AS facet
  MATCH path = (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
  WITH facet, category, sum(CASE facet WHEN 'thematic' THEN coalesce(own.weight, 1.0) ELSE 1.0 END * $decay ^ (length(path) - 1)) AS weight
  WITH facet, category, CASE $similarity
    WHEN 'pathsim' THEN weight
    WHEN 'cosine' THEN weight * [one IN rarity WHERE one.category = category | one.factor][0]
    WHEN 'jaccard' THEN sign(weight)
  END AS weight
  WHERE weight > 0
  WITH facet, collect({facet: facet, category: category.id, weight: weight}) AS weights, sum(weight ^ 2) AS norm
  RETURN collect({weights: weights, norm: norm}) AS facets
}
UNWIND teachers AS t
WITH t, collect({at: course.id, facets: facets}) AS courses
WITH t, [course IN courses WHERE size(course.facets) = 2] AS courses
CALL (courses) {
  UNWIND courses AS course
  UNWIND course.facets AS side
  UNWIND side.weights AS one
  WITH one.facet AS facet, one.category AS category, collect({at: course.at, weight: one.weight, norm: side.norm}) AS having
  UNWIND having AS i
  UNWIND having AS j
  WITH facet, i, j
  WHERE i.at < j.at
  WITH facet, i.at AS first, j.at AS second, i.norm AS a, j.norm AS b, sum(i.weight * j.weight) AS dot
  WITH facet, first, second, CASE $similarity
    WHEN 'pathsim' THEN 2 * dot / (a + b)
    WHEN 'cosine' THEN dot / sqrt(a * b)
    WHEN 'jaccard' THEN dot / (a + b - dot)
  END AS similarity
  WITH first, second, sum(CASE facet WHEN 'thematic' THEN similarity ELSE 0.0 END) AS thematic, sum(CASE facet WHEN 'disciplinary' THEN similarity ELSE 0.0 END) AS disciplinary
  RETURN sum(thematic * (1 - disciplinary)) AS bridged, sum(disciplinary) AS near
}
WITH t, size(courses) AS courses, bridged, size(courses) * (size(courses) - 1) / 2.0 - near AS far
RETURN t.id AS teacher, courses, CASE WHEN far > 1e-12 THEN bridged / far END AS bridging
ORDER BY teacher
