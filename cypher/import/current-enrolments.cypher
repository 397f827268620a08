// current-enrolments: what the graph holds of some enrolments, in the form in which they are loaded.
//
// Both ends are looked up: from a popular course alone the way to one teacher is long.
//
// Access:     read
// Parameters: $keys  List  maps of teacher and course
// Columns:    teacher     String  identifier of the teacher
//             course      String  identifier of the course
//             properties  Map     all properties of ENROLLED_IN
//             completed   List    a map of completedAt and year if the course was completed, else empty
// Order:      teacher, course
UNWIND $keys AS key
MATCH (teacher:Teacher {id: key.teacher})-[enrolled:ENROLLED_IN]->(course:Course {id: key.course})
USING INDEX teacher:Teacher(id)
USING INDEX course:Course(id)
OPTIONAL MATCH (teacher)-[completed:COMPLETED]->(course)
RETURN key.teacher AS teacher,
       key.course AS course,
       properties(enrolled) AS properties,
       CASE
         WHEN completed IS NULL THEN []
         ELSE [{completedAt: completed.completedAt, year: completed.year}]
       END AS completed
ORDER BY teacher, course
