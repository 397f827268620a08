// index-teacher-motivation-run: the teachers whose motivation a run computed.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE INDEX index_teacher_motivation_run IF NOT EXISTS
FOR (n:Teacher)
ON (n.motivationRun)
