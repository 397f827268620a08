// courses-that-cross-the-line: which courses most often bring a teacher to a credit?
//
// Courses that did so for fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    course     String   id of the course
//             title      String   its title
//             crossed    Integer  teachers whom it brought to a credit
//             completed  Integer  teachers who completed it
//             share      Float    crossed / completed
//             level      String   easy, medium or hard
// Order:      crossed descending, course
// Answer:     {rows} courses; {title} brought {crossed} teachers to a credit.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
WHERE e.creditCrossed
WITH c, count(DISTINCT t) AS crossed
WHERE crossed >= 5
WITH c, crossed, COUNT { (:Teacher)-[:COMPLETED]->(c) } AS completed
ORDER BY crossed DESC, c.id
LIMIT $limit
RETURN c.id AS course, c.title AS title, crossed, completed, toFloat(crossed) / completed AS share, c.difficultyLevel AS level
ORDER BY crossed DESC, course
