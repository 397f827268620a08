// list-years: the academic years in which something was completed.
//
// Access:     read
// Parameters: none
// Columns:    year      Integer  calendar year it starts in
//             teachers  Integer  teachers who completed something
// Order:      year
MATCH (t:Teacher)-[r:COMPLETED]->(:Course)
WHERE r.year IS NOT NULL
WITH r.year AS year, count(DISTINCT t) AS teachers
RETURN year, teachers
ORDER BY year
