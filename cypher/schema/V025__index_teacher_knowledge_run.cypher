// index-teacher-knowledge-run: the teachers whose knowledge a run computed.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE INDEX index_teacher_knowledge_run IF NOT EXISTS
FOR (n:Teacher)
ON (n.knowledgeRun)
