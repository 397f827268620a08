// enrolments-without-traces: of which courses do the logs tell nothing?
//
// Their teachers' engagement rests on their other courses alone.
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 50)
// Columns:    course      String   id of the course
//             title       String   its title
//             enrolments  Integer  enrolments
//             without     Integer  of them without an event
//             dark        Boolean  whether the logs do not have the course at all
//             share       Float    without / enrolments
// Order:      without descending, course
// Answer:     {rows} courses; most are missing of '{title}': {without} of {enrolments}.
MATCH (c:Course)<-[e:ENROLLED_IN]-(:Teacher)
WITH c, count(e) AS enrolments, sum(CASE WHEN coalesce(e.events, 0) = 0 THEN 1 ELSE 0 END) AS without, max(coalesce(e.events, -1)) < 0 AS dark
WHERE without > 0
RETURN c.id AS course, c.title AS title, enrolments, without, dark, toFloat(without) / enrolments AS share
ORDER BY without DESC, course
LIMIT $limit
