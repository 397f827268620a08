// name-threads: the content threads of some courses.
//
// Access:     read
// Parameters: $courses  List  ids of courses
// Columns:    course  String  id of the course
//             id      String  id of its thread
//             label   String  label of its thread
// Order:      course
MATCH (c:Course)-[:IN_THREAD]->(thread:Thread {kind: 'content'})
WHERE c.id IN $courses
RETURN c.id AS course, thread.id AS id, thread.label AS label
ORDER BY course
