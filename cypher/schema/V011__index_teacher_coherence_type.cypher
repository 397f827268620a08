// index-teacher-coherence-type: teachers by the type of their selection.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE INDEX index_teacher_coherence_type IF NOT EXISTS
FOR (n:Teacher)
ON (n.coherenceType)
