// list-courses: what the rules of motivation need of each course.
//
// Access:     read
// Parameters: none
// Columns:    course            String   id of the course
//             disciplines       List     ids of its disciplines, sorted
//             roles             List     whom it is meant for, sorted; empty where unknown
//             hours             Float    its hours, null where unknown
//             entryDemand       Float    what it demands, null where unknown
//             materialLength    Float    length of its material, null where unknown
//             tasks             Float    tasks, null where unknown
//             quizQuestions     Float    quiz questions, null where unknown
//             evidenceRequired  Float    evidence it asks for, null where unknown
//             enrolled          Integer  teachers enrolled
// Order:      course
MATCH (c:Course)
RETURN
  c.id AS course,
  COLLECT { MATCH (c)-[:IN_DISCIPLINE]->(d:Discipline) RETURN d.id ORDER BY d.id } AS disciplines,
  CASE WHEN c.roles IS :: LIST<ANY> NOT NULL THEN [role IN c.roles | toString(role)] ELSE [] END AS roles,
  toFloatOrNull(c.hours) AS hours,
  toFloatOrNull(c.entryDemand) AS entryDemand,
  toFloatOrNull(c.materialLength) AS materialLength,
  toFloatOrNull(c.tasks) AS tasks,
  toFloatOrNull(c.quizQuestions) AS quizQuestions,
  toFloatOrNull(c.evidenceRequired) AS evidenceRequired,
  COUNT { (:Teacher)-[:ENROLLED_IN]->(c) } AS enrolled
ORDER BY course
