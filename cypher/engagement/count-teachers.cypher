// count-teachers: how many teachers carry the engagement of a run.
//
// Access:     read
// Parameters: $run  String  run
// Columns:    teachers  Integer  teachers
// Order:      none
MATCH (t:Teacher {engagementRun: $run})
RETURN count(t) AS teachers
