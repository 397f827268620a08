// index-teacher-engagement-run: the teachers whose engagement a run computed.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE INDEX index_teacher_engagement_run IF NOT EXISTS
FOR (n:Teacher)
ON (n.engagementRun)
