// has-data: how many courses and teachers there are, to which traces could refer.
//
// Access:     read
// Parameters: none
// Columns:    courses   Integer  number of courses
//             teachers  Integer  number of teachers
// Order:      courses
RETURN COUNT { (:Course) } AS courses, COUNT { (:Teacher) } AS teachers
ORDER BY courses
