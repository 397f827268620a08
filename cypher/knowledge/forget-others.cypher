// forget-others: takes the knowledge of any other run off some of the teachers.
//
// Access:     write
// Parameters: $run      String   the run whose results stay
//             $nothing  Map      the properties, each null
//             $limit    Integer  teachers at the most
// Columns:    teachers  Integer  teachers that carried another one
// Order:      none
MATCH (t:Teacher)
WHERE t.knowledgeRun IS NOT NULL AND t.knowledgeRun <> $run
WITH t
LIMIT $limit
SET t += $nothing
RETURN count(t) AS teachers
