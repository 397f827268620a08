// completion-by-engagement: are courses in which teachers are engaged completed more often?
//
// Access:     read
// Parameters: none
// Columns:    level       String   level of engagement in the course
//             enrolments  Integer  enrolments of this level
//             completed   Integer  of them completed
//             share       Float    completed / enrolments
//             hours       Float    mean time on task
// Order:      level from low to high
// Answer:     {rows} levels; of the enrolments of the level {level}, {completed} of {enrolments} were completed.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
WHERE e.engagementLevel IS NOT NULL
WITH e.engagementLevel AS level, count(e) AS enrolments, sum(CASE WHEN EXISTS { (t)-[:COMPLETED]->(c) } THEN 1 ELSE 0 END) AS completed, avg(e.timeOnTask) AS hours
RETURN level, enrolments, completed, toFloat(completed) / enrolments AS share, hours
ORDER BY {low: 1, medium: 2, high: 3}[level]
