// forget-headline: takes the headline of a deleted run off some of the teachers.
//
// Access:     write
// Parameters: $run         String   run
//             $properties  Map      the properties of the headline, each null
//             $limit       Integer  teachers at the most
// Columns:    teachers  Integer  teachers that carried it
// Order:      none
MATCH (t:Teacher)
WHERE t.coherenceRun = $run
WITH t
LIMIT $limit
SET t += $properties
RETURN count(t) AS teachers
