// list-motivation: the enrolments of one teacher with their label of motivation, and what the rules were told.
//
// Access:     read
// Parameters: $teacher  String  pseudonym
// Columns:    course          String   id of the course
//             title           String   its title
//             year            Integer  academic year of the enrolment, null if unknown
//             enrolledAt      Date     date of enrolment, null if unknown
//             completed       Boolean  whether the course was completed
//             completionYear  Integer  academic year of the completion, null if unknown or not completed
//             hours           Float    hours of the course, null if unknown
//             difficulty      Float    difficulty of the course, null if unknown
//             roles           List     roles that the course is meant for, empty if unknown
//             disciplines     List     maps of id and name of the disciplines of the course, by id
//             mandates        List     maps of id, year, scope and value of the stipulations that made it mandatory, by id
//             properties      Map      all properties of the enrolment
// Order:      enrolledAt with unknown ones last, course
MATCH (t:Teacher {id: $teacher})-[e:ENROLLED_IN]->(c:Course)
OPTIONAL MATCH (t)-[done:COMPLETED]->(c)
RETURN
  c.id AS course,
  c.title AS title,
  e.year AS year,
  e.enrolledAt AS enrolledAt,
  done IS NOT NULL AS completed,
  done.year AS completionYear,
  toFloat(c.hours) AS hours,
  c.difficulty AS difficulty,
  coalesce(c.roles, []) AS roles,
  COLLECT {
    MATCH (c)-[:IN_DISCIPLINE]->(d:Discipline)
    RETURN {id: d.id, name: d.name}
    ORDER BY d.id
  } AS disciplines,
  COLLECT {
    MATCH (s:Stipulation)-[:MANDATES]->(c)
    WHERE s.id IN coalesce(e.motivationMandates, [])
    RETURN {id: s.id, year: s.year, scope: s.scope, value: s.value}
    ORDER BY s.id
  } AS mandates,
  properties(e) AS properties
ORDER BY enrolledAt, course
