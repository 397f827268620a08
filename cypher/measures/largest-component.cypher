// largest-component: T3 of each teacher in one facet: the largest part of the courses that shared categories connect.
//
// A course has the categories it is linked to and, with a decay above 0, all broader ones. Courses join
// one by one: each one merges the parts it shares a category with.
//
// Cost: exact for every selection, but each course is compared with all parts so far and their
// categories: time grows with the square of the selection.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $facet    String  thematic or disciplinary (default thematic)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher           String   id of the teacher
//             courses           Integer  courses with a category in the facet
//             largestComponent  Float    T3 in [1 / courses, 1], null for fewer than 2 courses
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher)
CALL (t) {
  MATCH (t)-[taken:$({completed: 'COMPLETED', elective: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
  WHERE ($from IS NULL OR date($from) <= taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to))
    AND ($variant <> 'elective' OR NOT EXISTS {
      MATCH (s:Stipulation {year: taken.year})-[:MANDATES]->(course)
      WHERE s.scope = 'all'
        OR s.scope = 'role' AND s.value = t.role
        OR s.scope = 'stage' AND s.value = t.careerStage
        OR s.scope = 'discipline' AND EXISTS { (t)-[:TEACHES]->(:Discipline {id: s.value}) }
    })
  WITH DISTINCT course
  MATCH path = (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->()-[:BROADER]->{0,20}(category:Topic|Discipline)
  WITH course, category, sum(CASE $facet WHEN 'thematic' THEN coalesce(own.weight, 1.0) ELSE 1.0 END * $decay ^ (length(path) - 1)) AS weight
  WHERE weight > 0
  WITH course, collect(category.id) AS categories
  RETURN collect({id: course.id, categories: categories}) AS courses
}
WITH t, courses, reduce(parts = [], course IN courses |
  [part IN parts WHERE none(k IN course.categories WHERE k IN part.categories)]
  + [reduce(
      joined = {courses: 1, categories: course.categories},
      part IN [part IN parts WHERE any(k IN course.categories WHERE k IN part.categories)] |
      {courses: joined.courses + part.courses, categories: joined.categories + [k IN part.categories WHERE NOT k IN course.categories]}
    )]
) AS parts
RETURN
  t.id AS teacher,
  size(courses) AS courses,
  CASE WHEN size(courses) >= 2 THEN toFloat(reduce(largest = 0, part IN parts | CASE WHEN part.courses > largest THEN part.courses ELSE largest END)) / size(courses) END AS largestComponent
ORDER BY teacher
