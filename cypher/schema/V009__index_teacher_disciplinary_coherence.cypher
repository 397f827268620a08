// index-teacher-disciplinary-coherence: teachers sorted by disciplinaryCoherence.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE INDEX index_teacher_disciplinary_coherence IF NOT EXISTS
FOR (n:Teacher)
ON (n.disciplinaryCoherence)
