// count-teachers: how many teachers carry the knowledge of a run.
//
// Access:     read
// Parameters: $run  String  run
// Columns:    teachers  Integer  teachers
// Order:      none
MATCH (t:Teacher {knowledgeRun: $run})
RETURN count(t) AS teachers
