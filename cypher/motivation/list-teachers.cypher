// list-teachers: the next teachers with their enrolments, as the rules of motivation need them.
//
// The year is that of the completion, as for the elective variant of coherence; of a course that was not
// completed, that of the enrolment.
//
// Access:     read
// Parameters: $after  String   teachers up to this one are left out; an empty text for none
//             $limit  Integer  teachers at the most
// Columns:    teacher      String  pseudonym
//             role         String  role, null where unknown
//             careerStage  String  career stage, null where unknown
//             disciplines  List    ids of the disciplines they teach, sorted
//             enrolments   List    [course, year, completedAt] of each, by course; null where unknown
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id > $after
WITH t
ORDER BY t.id
LIMIT $limit
RETURN
  t.id AS teacher,
  toStringOrNull(t.role) AS role,
  toStringOrNull(t.careerStage) AS careerStage,
  COLLECT { MATCH (t)-[:TEACHES]->(d:Discipline) RETURN d.id ORDER BY d.id } AS disciplines,
  COLLECT {
    MATCH (t)-[e:ENROLLED_IN]->(c:Course)
    OPTIONAL MATCH (t)-[done:COMPLETED]->(c)
    RETURN [c.id, coalesce(done.year, e.year), done.completedAt]
    ORDER BY c.id
  } AS enrolments
ORDER BY teacher
