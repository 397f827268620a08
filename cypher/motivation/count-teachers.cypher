// count-teachers: how many teachers carry the motivation of a run.
//
// Access:     read
// Parameters: $run  String  run
// Columns:    teachers  Integer  teachers
// Order:      none
MATCH (t:Teacher {motivationRun: $run})
RETURN count(t) AS teachers
