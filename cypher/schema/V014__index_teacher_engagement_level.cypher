// index-teacher-engagement-level: teachers by how engaged they were.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE INDEX index_teacher_engagement_level IF NOT EXISTS
FOR (n:Teacher)
ON (n.engagementLevel)
