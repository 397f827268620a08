// most-engaged-in-thread: who was most engaged in the courses of one thread?
//
// Access:     read
// Parameters: $number      Integer  number of the thread, 1 for the largest (default 1)
//             $minCourses  Integer  teachers with traces of fewer of its courses are left out (default 2)
//             $limit       Integer  rows at the most (default 20)
// Columns:    teacher     String   pseudonym
//             thread      String   label of the thread
//             courses     Integer  courses of the thread with a composite
//             engagement  Float    mean composite in them; 0 is the middle of those who took the same courses
//             overall     Float    composite over all completed courses
//             hours       Float    time on task in them
// Order:      engagement descending, teacher
// Answer:     In '{thread}' {teacher} most of all: {engagement} over {courses} courses.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)-[:IN_THREAD]->(k:Thread {kind: 'content', number: $number})
WHERE e.engagement IS NOT NULL
WITH t, k, count(DISTINCT c) AS courses, avg(e.engagement) AS engagement, sum(e.timeOnTask) AS hours
WHERE courses >= $minCourses
RETURN t.id AS teacher, k.label AS thread, courses, engagement, t.engagement AS overall, hours
ORDER BY engagement DESC, teacher
LIMIT $limit
