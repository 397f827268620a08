// credits-by-year: how many teachers completed enough hours for a credit, year by year?
//
// Years of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: none
// Columns:    year      Integer  academic year, by the calendar year in which it starts
//             teachers  Integer  teachers with known hours of completed courses
//             reached   Integer  of them those who reached a credit
//             share     Float    reached / teachers
//             hours     Float    mean hours of a teacher
// Order:      year
// Answer:     {rows} academic years; in {year}, {reached} of {teachers} teachers reached a credit.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
WHERE e.creditHours IS NOT NULL
MATCH (t)-[done:COMPLETED]->(c)
WITH done.year AS year, t, max(e.creditHours) AS hours, max(CASE WHEN e.creditCrossed THEN 1 ELSE 0 END) AS reached
WITH year, count(t) AS teachers, sum(reached) AS reached, avg(hours) AS hours
WHERE teachers >= 5
RETURN year, teachers, reached, toFloat(reached) / teachers AS share, hours
ORDER BY year
