// popular-courses: which courses do most teachers complete, and how many finish them?
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    course     String   id of the course
//             title      String   its title
//             enrolled   Integer  teachers enrolled
//             completed  Integer  teachers who completed it
//             share      Float    completed / enrolled
// Order:      completed descending, course
// Answer:     '{title}' leads: {completed} of {enrolled} teachers completed it.
MATCH (c:Course)<-[e:ENROLLED_IN]-(:Teacher)
WITH c, count(e) AS enrolled, COUNT { (c)<-[:COMPLETED]-(:Teacher) } AS completed
RETURN c.id AS course, coalesce(c.title, c.id) AS title, enrolled, completed, toFloat(completed) / enrolled AS share
ORDER BY completed DESC, course
LIMIT $limit
