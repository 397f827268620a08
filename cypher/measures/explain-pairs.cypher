// explain-pairs: why the mean linkage of one teacher is what it is: every pair of courses and what they share.
//
// One row for each category a pair shares, and one without category for a pair that shares none. The
// parts of a pair add up to its similarity; the similarities of all pairs average to the mean linkage.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher
//             $facet    String  thematic or disciplinary (default thematic)
//             $variant  String  completed or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    first       String  id of the one course
//             second      String  id of the other, larger than the first
//             similarity  Float   PathSim of the two, in [0, 1]
//             category    String  id of a category both have, null if they share none
//             part        Float   what it adds to the similarity, null if they share none
// Order:      similarity descending, first, second, part descending, category
MATCH (t:Teacher {id: $teacher})-[taken:$({completed: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
WHERE $from IS NULL OR date($from) <= taken[{completed: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to)
WITH DISTINCT course
MATCH path = (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
WITH course, category, sum(CASE $facet WHEN 'thematic' THEN coalesce(own.weight, 1.0) ELSE 1.0 END * $decay ^ (length(path) - 1)) AS weight
WHERE weight > 0
WITH course, collect({category: category.id, weight: weight}) AS weights, sum(weight ^ 2) AS norm
WITH collect({id: course.id, weights: weights, norm: norm}) AS courses
UNWIND courses AS i
UNWIND courses AS j
WITH i, j
WHERE i.id < j.id
CALL (i, j) {
  UNWIND i.weights AS a
  UNWIND j.weights AS b
  WITH i, j, a, b
  WHERE a.category = b.category
  RETURN collect({category: a.category, part: 2 * a.weight * b.weight / (i.norm + j.norm)}) AS shared
}
WITH i.id AS first, j.id AS second, reduce(sum = 0.0, one IN shared | sum + one.part) AS similarity, shared
UNWIND CASE WHEN shared = [] THEN [null] ELSE shared END AS one
RETURN first, second, similarity, one.category AS category, one.part AS part
ORDER BY similarity DESC, first, second, part DESC, category
