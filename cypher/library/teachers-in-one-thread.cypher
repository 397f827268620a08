// teachers-in-one-thread: whose courses run through one thread?
//
// Access:     read
// Parameters: $minShare    Float    least share of the courses in the thread (default 0.75)
//             $minCourses  Integer  teachers with fewer completed courses are left out (default 3)
//             $limit       Integer  rows at the most (default 20)
// Columns:    teacher  String   pseudonym
//             thread   String   label of the thread
//             within   Integer  completed courses in it
//             courses  Integer  completed courses in any thread
//             share    Float    within / courses
//             type     String   type of the selection
// Order:      share descending, courses descending, teacher, thread
// Answer:     {teacher} most of all: {within} of {courses} courses in '{thread}'.
MATCH (t:Teacher)-[:COMPLETED]->(c:Course)-[:IN_THREAD]->(k:Thread {kind: 'content'})
WITH t, k, count(DISTINCT c) AS within
WITH t, collect({thread: k, within: within}) AS threads, sum(within) AS courses
WHERE courses >= $minCourses
UNWIND threads AS one
WITH t, one.thread AS k, one.within AS within, courses, toFloat(one.within) / courses AS share
WHERE share >= $minShare
RETURN t.id AS teacher, coalesce(k.label, k.id) AS thread, within, courses, share, t.coherenceType AS type
ORDER BY share DESC, courses DESC, teacher, thread
LIMIT $limit
