// largest-thread: T1 of each teacher in one facet: the largest share of courses that have the same category.
//
// A course has the categories it is linked to and, with a decay above 0, all broader ones.
//
// Access:     read
// Parameters: $facet    String  thematic or disciplinary (default thematic)
//             $variant  String  completed or enrolled (default completed)
//             $from     Date    first day of the period, null for all courses, dated or not (default null)
//             $to       Date    day after the last (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher        String   id of the teacher
//             courses        Integer  courses with a category in the facet
//             category       String   id of the category, the smallest of several; null for fewer than 2 courses
//             largestThread  Float    T1 in [1 / courses, 1], null for fewer than 2 courses
// Order:      teacher
MATCH (t:Teacher)
CALL (t) {
  MATCH (t)-[taken:$({completed: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
  WHERE $from IS NULL OR $from <= taken[{completed: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < $to
  WITH DISTINCT course
  MATCH path = (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
  WITH course, category, sum(CASE $facet WHEN 'thematic' THEN coalesce(own.weight, 1.0) ELSE 1.0 END * $decay ^ (length(path) - 1)) AS weight
  WHERE weight > 0
  RETURN count(DISTINCT course) AS courses, collect(category.id) AS categories
}
OPTIONAL CALL (courses, categories) {
  UNWIND categories AS category
  WITH courses, category, count(*) AS having
  WHERE courses >= 2
  RETURN category, having
  ORDER BY having DESC, category
  LIMIT 1
}
RETURN t.id AS teacher, courses, category, toFloat(having) / courses AS largestThread
ORDER BY teacher
