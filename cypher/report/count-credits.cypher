// count-credits: how many teachers completed how many hours towards a credit, by academic year.
//
// Access:     read
// Parameters: $run  String  run of motivation
// Columns:    year      Integer  academic year of the completions
//             teachers  Integer  teachers with known hours in that year
//             reached   Integer  of them those who reached a credit
//             hours     Float    mean of their hours
// Order:      year
MATCH (t:Teacher {motivationRun: $run})-[e:ENROLLED_IN]->(c:Course)
WHERE e.creditHours IS NOT NULL
MATCH (t)-[done:COMPLETED]->(c)
WHERE done.year IS NOT NULL
WITH done.year AS year, t, max(e.creditHours) AS hours, max(CASE WHEN e.creditCrossed THEN 1 ELSE 0 END) AS reached
RETURN year, count(t) AS teachers, sum(reached) AS reached, avg(hours) AS hours
ORDER BY year
