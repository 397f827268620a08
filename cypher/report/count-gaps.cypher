// count-gaps: what the graph does not know: courses without topics, dates that are missing.
//
// Access:     read
// Parameters: none
// Columns:    coursesWithoutTopics        Integer  courses that cover no topic
//             coursesWithoutDisciplines   Integer  courses in no discipline
//             teachersWithoutDisciplines  Integer  teachers of whom no discipline is known
//             enrolmentsWithoutDate       Integer  enrolments without a date of enrolment
//             completionsWithoutDate      Integer  completions without a date
// Order:      none
RETURN
  COUNT { MATCH (c:Course) WHERE NOT (c)-[:COVERS]->() } AS coursesWithoutTopics,
  COUNT { MATCH (c:Course) WHERE NOT (c)-[:IN_DISCIPLINE]->() } AS coursesWithoutDisciplines,
  COUNT { MATCH (t:Teacher) WHERE NOT (t)-[:TEACHES]->() } AS teachersWithoutDisciplines,
  COUNT { MATCH (:Teacher)-[e:ENROLLED_IN]->(:Course) WHERE e.enrolledAt IS NULL } AS enrolmentsWithoutDate,
  COUNT { MATCH (:Teacher)-[e:COMPLETED]->(:Course) WHERE e.completedAt IS NULL } AS completionsWithoutDate
