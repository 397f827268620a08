// eligible-courses: the pool of one teacher: the courses that the teacher could have taken.
//
// A course is eligible if it meets the criteria: period, it opened before the end of the period; language, it
// is in the teacher's language or in one in which the teacher took a course in the period; level, likewise. What
// is unknown, of the course or of the teacher, meets a criterion.
//
// Access:     read
// Parameters: $teacher   String  id of the teacher
//             $variant   String  completed, elective or enrolled (default completed)
//             $from      Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to        Date    day after the last, also as text (default null)
//             $criteria  List    what a course must meet to be eligible: any of 'period', 'language', 'level'
// Columns:    course    String   id of the course
//             title     String   its title, the id where unknown
//             language  String   its language, null where unknown
//             level     String   its level, null where unknown
//             openedOn  Date     the day it opened, null where unknown
//             taken     Boolean  whether the teacher took it in the period
// Order:      course
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
WITH t, collect(DISTINCT course) AS taken
WITH taken,
  CASE WHEN 'language' IN $criteria AND t.language IS NOT NULL THEN [t.language] + [course IN taken | course.language] END AS languages,
  CASE WHEN 'level' IN $criteria AND t.level IS NOT NULL THEN [t.level] + [course IN taken | course.level] END AS levels
MATCH (course:Course)
WHERE (NOT 'period' IN $criteria OR $to IS NULL OR course.openedOn IS NULL OR course.openedOn < date($to))
  AND (languages IS NULL OR course.language IS NULL OR course.language IN languages)
  AND (levels IS NULL OR course.level IS NULL OR course.level IN levels)
RETURN course.id AS course, coalesce(course.title, course.id) AS title, course.language AS language, course.level AS level, course.openedOn AS openedOn, course IN taken AS taken
ORDER BY course
