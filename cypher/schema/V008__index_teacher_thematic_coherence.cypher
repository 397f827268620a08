// index-teacher-thematic-coherence: teachers sorted by thematicCoherence.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE INDEX index_teacher_thematic_coherence IF NOT EXISTS
FOR (n:Teacher)
ON (n.thematicCoherence)
