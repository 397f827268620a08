// explain-thematic: the graph behind the thematic coherence of one teacher: courses, their topics and all broader ones.
//
// One row for each path from a course to a topic that counts, and one for a course without. Courses
// are similar where their paths meet; explain-pairs returns the figures.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    course    String  id of the course
//             category  String  id of the topic, null for a course without
//             weight    Float   what the path adds to the weight of the topic in the course
//             taken     List    paths from the teacher to the course, one for each time it was taken
//             path      Path    from the course to the topic, null for a course without
// Order:      course, category, weight descending, length of the path, ids along the path
MATCH selection = (t:Teacher {id: $teacher})-[taken:$({completed: 'COMPLETED', elective: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
WHERE ($from IS NULL OR date($from) <= taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to))
  AND ($variant <> 'elective' OR NOT EXISTS {
    MATCH (s:Stipulation {year: taken.year})-[:MANDATES]->(course)
    WHERE s.scope = 'all'
      OR s.scope = 'role' AND s.value = t.role
      OR s.scope = 'stage' AND s.value = t.careerStage
      OR s.scope = 'discipline' AND EXISTS { (t)-[:TEACHES]->(:Discipline {id: s.value}) }
  })
WITH course, collect(selection) AS taken
OPTIONAL MATCH path = (course)-[own:COVERS]->(:Topic)-[:BROADER]->{0,20}(category:Topic)
WHERE $decay > 0 OR length(path) = 1
WITH course, category, coalesce(own.weight, 1.0) * $decay ^ (length(path) - 1) AS weight, taken, path
RETURN course.id AS course, category.id AS category, weight, taken, path
ORDER BY course, category, weight DESC, length(path), [node IN nodes(path) | node.id]
