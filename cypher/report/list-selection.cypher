// list-selection: the courses that one teacher enrolled in.
//
// Access:     read
// Parameters: $teacher  String  pseudonym
// Columns:    id           String   course
//             title        String   title
//             language     String   language of the course
//             enrolledAt   Date     date of enrolment, null if unknown
//             completedAt  Date     date of completion, null while open or unknown
//             completed    Boolean  whether the course was completed
//             disciplines  List     maps of id and name, by id
//             topics       List     maps of id, name and weight, by id
// Order:      enrolledAt with unknown ones last, id
MATCH (:Teacher {id: $teacher})-[e:ENROLLED_IN]->(c:Course)
RETURN
  c.id AS id,
  c.title AS title,
  c.language AS language,
  e.enrolledAt AS enrolledAt,
  e.completedAt AS completedAt,
  EXISTS { (:Teacher {id: $teacher})-[:COMPLETED]->(c) } AS completed,
  COLLECT {
    MATCH (c)-[:IN_DISCIPLINE]->(d:Discipline)
    RETURN {id: d.id, name: d.name}
    ORDER BY d.id
  } AS disciplines,
  COLLECT {
    MATCH (c)-[r:COVERS]->(k:Topic)
    RETURN {id: k.id, name: k.name, weight: r.weight}
    ORDER BY k.id
  } AS topics
ORDER BY enrolledAt, id
