// forget: takes the knowledge of a run off some of the teachers.
//
// Access:     write
// Parameters: $run      String   run
//             $nothing  Map      the properties, each null
//             $limit    Integer  teachers at the most
// Columns:    teachers  Integer  teachers that carried it
// Order:      none
MATCH (t:Teacher)
WHERE t.knowledgeRun = $run
WITH t
LIMIT $limit
SET t += $nothing
RETURN count(t) AS teachers
