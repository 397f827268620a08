// count-content: how much of everything the graph holds.
//
// Access:     read
// Parameters: none
// Columns:    teachers     Integer  teachers
//             courses      Integer  courses
//             topics       Integer  topics
//             disciplines  Integer  disciplines
//             enrolments   Integer  enrolments, completed or not
//             completions  Integer  completed enrolments
// Order:      none
RETURN
  COUNT { (:Teacher) } AS teachers,
  COUNT { (:Course) } AS courses,
  COUNT { (:Topic) } AS topics,
  COUNT { (:Discipline) } AS disciplines,
  COUNT { (:Teacher)-[:ENROLLED_IN]->(:Course) } AS enrolments,
  COUNT { (:Teacher)-[:COMPLETED]->(:Course) } AS completions
