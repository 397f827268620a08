// explain-pairs: why the mean linkage of one teacher is what it is: every pair of courses and what they share.
//
// One row for each category a pair shares, and one without category for a pair that shares none. The
// parts of a pair add up to its similarity; the similarities of all pairs average to the mean linkage.
//
// Access:     read
// Parameters: $teacher     String  id of the teacher
//             $facet       String  thematic or disciplinary (default thematic)
//             $similarity  String  pathsim, cosine or jaccard (default pathsim)
//             $variant     String  completed, elective or enrolled (default completed)
//             $from        Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to          Date    day after the last, also as text (default null)
//             $decay       Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    first       String  id of the one course
//             second      String  id of the other, larger than the first
//             similarity  Float   of the two, as in mean-linkage, in [0, 1]
//             category    String  id of a category both have, null if they share none
//             part        Float   what it adds to the similarity, null if they share none
// Order:      similarity descending, first, second, part descending, category
CALL () {
  MATCH path = (course:Course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
  WHERE $similarity = 'cosine' AND coalesce(own.weight, 1.0) * $decay ^ (length(path) - 1) > 0
  WITH category, count(DISTINCT course) AS having
  WITH collect({category: category, having: having}) AS all
  WITH all, COUNT { (course:Course) WHERE EXISTS { (course)-[:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->() } } AS courses
  RETURN [one IN all | {category: one.category, factor: 1 + log((1.0 + courses) / (1 + one.having))}] AS rarity
}
MATCH (t:Teacher {id: $teacher})-[taken:$({completed: 'COMPLETED', elective: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
WHERE ($from IS NULL OR date($from) <= taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to))
  AND ($variant <> 'elective' OR NOT EXISTS {
    MATCH (s:Stipulation {year: taken.year})-[:MANDATES]->(course)
    WHERE s.scope = 'all'
      OR s.scope = 'role' AND s.value = t.role
      OR s.scope = 'stage' AND s.value = t.careerStage
      OR s.scope = 'discipline' AND EXISTS { (t)-[:TEACHES]->(:Discipline {id: s.value}) }
  })
WITH DISTINCT rarity, course
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
WITH course, weights, norm
WHERE weights <> []
WITH collect({id: course.id, weights: weights, norm: norm}) AS courses
UNWIND courses AS i
UNWIND courses AS j
WITH i, j
WHERE i.id < j.id
CALL (i, j) {
  UNWIND i.weights AS a
  UNWIND j.weights AS b
  WITH a, b
  WHERE a.category = b.category
  RETURN collect({category: a.category, product: a.weight * b.weight}) AS shared, sum(a.weight * b.weight) AS dot
}
WITH i.id AS first, j.id AS second, shared, dot, CASE $similarity
  WHEN 'pathsim' THEN (i.norm + j.norm) / 2
  WHEN 'cosine' THEN sqrt(i.norm * j.norm)
  WHEN 'jaccard' THEN i.norm + j.norm - dot
END AS whole
UNWIND CASE shared WHEN [] THEN [null] ELSE shared END AS one
RETURN first, second, dot / whole AS similarity, one.category AS category, one.product / whole AS part
ORDER BY similarity DESC, first, second, part DESC, category
