// list-enrolments: the enrolments of the next teachers, with what decides whom their traces are compared with.
//
// One row a teacher, because a row a course takes three times as long to transfer.
//
// Access:     read
// Parameters: $after  String   teachers up to this one are left out; an empty text for none
//             $limit  Integer  teachers at the most
// Columns:    teacher     String  pseudonym
//             enrolments  List    [course, year, completed, format, level, postsRequired] of each, by course; null where unknown
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id > $after
WITH t
ORDER BY t.id
LIMIT $limit
RETURN
  t.id AS teacher,
  COLLECT {
    MATCH (t)-[e:ENROLLED_IN]->(c:Course)
    RETURN [c.id, toString(e.year), EXISTS { (t)-[:COMPLETED]->(c) }, toStringOrNull(c.format), toStringOrNull(c.level), toIntegerOrNull(c.postsRequired)]
    ORDER BY c.id
  } AS enrolments
ORDER BY teacher
