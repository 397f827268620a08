// current-enrolments: what the graph holds of some enrolments, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of teacher and course
// Columns:    teacher     String  identifier of the teacher
//             course      String  identifier of the course
//             properties  Map     all properties of ENROLLED_IN
//             completed   List    a map of completedAt and year if the course was completed, else empty
// Order:      teacher, course
UNWIND $keys AS key
MATCH (teacher:Teacher {id: key.teacher})
MATCH (course:Course {id: key.course})
MATCH (teacher)-[enrolled:ENROLLED_IN]->(course)
RETURN teacher.id AS teacher,
       course.id AS course,
       properties(enrolled) AS properties,
       COLLECT {
         MATCH (teacher)-[completed:COMPLETED]->(course)
         WITH completed.completedAt AS completedAt, completed.year AS year
         ORDER BY completedAt, year
         RETURN {completedAt: completedAt, year: year}
       } AS completed
ORDER BY teacher, course
