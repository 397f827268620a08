// forget: takes the motivation of a run off some of the teachers and their enrolments.
//
// Access:     write
// Parameters: $run        String   run
//             $teacher    Map      the properties of a teacher, each null
//             $enrolment  Map      the properties of an enrolment, each null
//             $limit      Integer  teachers at the most
// Columns:    teachers  Integer  teachers that carried it
// Order:      none
MATCH (t:Teacher)
WHERE t.motivationRun = $run
WITH t
LIMIT $limit
SET t += $teacher
WITH t
OPTIONAL MATCH (t)-[e:ENROLLED_IN]->(:Course)
SET e += $enrolment
RETURN count(DISTINCT t) AS teachers
