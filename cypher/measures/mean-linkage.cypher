// mean-linkage: S of each teacher in one facet: the mean similarity (PathSim) of the pairs of courses.
//
// The similarity of courses i and j is 2 sum(W[i][k] W[j][k]) / (sum(W[i][k]^2) + sum(W[j][k]^2)), with
// W[i][k] the weight of category k in course i, each BROADER step multiplied by the decay.
//
// Cost: every pair of courses of every teacher is compared; 15,000 teachers with 200,000 courses take
// 6 to 9 seconds on two cores.
//
// Access:     read
// Parameters: $facet    String  thematic or disciplinary (default thematic)
//             $variant  String  completed or enrolled (default completed)
//             $from     Date    first day of the period, null for all courses, dated or not (default null)
//             $to       Date    day after the last (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher      String   id of the teacher
//             courses      Integer  courses with a category in the facet
//             meanLinkage  Float    S in [0, 1], null for fewer than 2 courses
// Order:      teacher
MATCH (t:Teacher)
CALL (t) {
  MATCH (t)-[taken:$({completed: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
  WHERE $from IS NULL OR $from <= taken[{completed: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < $to
  WITH DISTINCT course
  MATCH path = (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
  WITH course, category, sum(CASE $facet WHEN 'thematic' THEN coalesce(own.weight, 1.0) ELSE 1.0 END * $decay ^ (length(path) - 1)) AS weight
  WHERE weight > 0
  WITH course, collect({category: category.id, weight: weight}) AS weights, sum(weight ^ 2) AS norm
  RETURN collect({id: course.id, weights: weights, norm: norm}) AS courses
}
CALL (courses) {
  UNWIND courses AS i
  UNWIND courses AS j
  WITH i, j
  WHERE i.id < j.id
  UNWIND i.weights AS a
  UNWIND j.weights AS b
  WITH i, j, a, b
  WHERE a.category = b.category
  RETURN sum(2 * a.weight * b.weight / (i.norm + j.norm)) AS similarities
}
RETURN
  t.id AS teacher,
  size(courses) AS courses,
  CASE WHEN size(courses) >= 2 THEN 2.0 * similarities / (size(courses) * (size(courses) - 1)) END AS meanLinkage
ORDER BY teacher
