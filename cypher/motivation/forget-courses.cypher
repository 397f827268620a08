// forget-courses: takes difficulty, popularity and hint of a run off some of the courses.
//
// Access:     write
// Parameters: $run      String   run
//             $nothing  Map      the properties, each null
//             $limit    Integer  courses at the most
// Columns:    courses  Integer  courses that carried them
// Order:      none
MATCH (c:Course)
WHERE c.motivationRun = $run
WITH c
LIMIT $limit
SET c += $nothing
RETURN count(c) AS courses
