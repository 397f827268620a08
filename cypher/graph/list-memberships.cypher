// list-memberships: which course is in which threads.
//
// Access:     read
// Parameters: none
// Columns:    course  String  course
//             thread  String  a thread it is in
// Order:      course, thread
MATCH (c:Course)-[:IN_THREAD]->(thread:Thread)
RETURN c.id AS course, thread.id AS thread
ORDER BY course, thread
