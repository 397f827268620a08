// count-gaps: what the graph does not know: courses without topics, dates that are missing.
//
// Access:     read
// Parameters: none
// Columns:    coursesWithoutTopics                  Integer  courses that cover no topic
//             coursesWithoutDisciplines             Integer  courses in no discipline
//             coursesWithoutOpeningDate             Integer  courses of which it is not known when they opened
//             coursesWithoutThread                  Integer  courses in no thread by content
//             teachersWithoutDisciplines            Integer  teachers of whom no discipline is known
//             teachersWithoutThematicCoherence      Integer  teachers whose thematic coherence is undefined or not computed
//             teachersWithoutDisciplinaryCoherence  Integer  teachers whose disciplinary coherence is undefined or not computed
//             teachersWithoutType                   Integer  teachers whose selection has no type yet
//             enrolmentsWithoutDate                 Integer  enrolments without a date of enrolment
//             completionsWithoutDate                Integer  completed enrolments without a date of completion
// Order:      none
RETURN
  COUNT { MATCH (c:Course) WHERE NOT (c)-[:COVERS]->() } AS coursesWithoutTopics,
  COUNT { MATCH (c:Course) WHERE NOT (c)-[:IN_DISCIPLINE]->() } AS coursesWithoutDisciplines,
  COUNT { MATCH (c:Course) WHERE c.openedOn IS NULL } AS coursesWithoutOpeningDate,
  COUNT { MATCH (c:Course) WHERE NOT (c)-[:IN_THREAD]->(:Thread {kind: 'content'}) } AS coursesWithoutThread,
  COUNT { MATCH (t:Teacher) WHERE NOT (t)-[:TEACHES]->() } AS teachersWithoutDisciplines,
  COUNT { MATCH (t:Teacher) WHERE t.thematicCoherence IS NULL } AS teachersWithoutThematicCoherence,
  COUNT { MATCH (t:Teacher) WHERE t.disciplinaryCoherence IS NULL } AS teachersWithoutDisciplinaryCoherence,
  COUNT { MATCH (t:Teacher) WHERE t.coherenceType IS NULL } AS teachersWithoutType,
  COUNT { MATCH (:Teacher)-[e:ENROLLED_IN]->(:Course) WHERE e.enrolledAt IS NULL } AS enrolmentsWithoutDate,
  COUNT { MATCH (t:Teacher)-[d:COMPLETED]->(c:Course) WHERE d.completedAt IS NULL AND EXISTS { (t)-[:ENROLLED_IN]->(c) } } AS completionsWithoutDate
