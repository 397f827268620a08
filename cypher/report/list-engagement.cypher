// list-engagement: the enrolments of one teacher with what their traces tell.
//
// Access:     read
// Parameters: $teacher  String  pseudonym
// Columns:    course      String   id of the course
//             title       String   its title
//             year        Integer  academic year of the enrolment, null if unknown
//             enrolledAt  Date     date of enrolment, null if unknown
//             completed   Boolean  whether the course was completed
//             properties  Map      all properties of the enrolment
// Order:      enrolledAt with unknown ones last, course
MATCH (t:Teacher {id: $teacher})-[e:ENROLLED_IN]->(c:Course)
RETURN
  c.id AS course,
  c.title AS title,
  e.year AS year,
  e.enrolledAt AS enrolledAt,
  EXISTS { (t)-[:COMPLETED]->(c) } AS completed,
  properties(e) AS properties
ORDER BY enrolledAt, course
