// index-teacher-motivation-profile: teachers by their profile of motivation.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE INDEX index_teacher_motivation_profile IF NOT EXISTS
FOR (n:Teacher)
ON (n.motivationProfile)
