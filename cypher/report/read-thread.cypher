// read-thread: one thread.
//
// Access:     read
// Parameters: $id  String  id of the thread
// Columns:    id      String   id
//             number  Integer  1 for the largest
//             label   String   its most typical topics
//             topics  List     names of its most typical topics
//             size    Integer  courses
//             kind    String   content or co-enrolment
// Order:      id
MATCH (thread:Thread {id: $id})
RETURN
  thread.id AS id,
  thread.number AS number,
  thread.label AS label,
  thread.topics AS topics,
  thread.size AS size,
  thread.kind AS kind
ORDER BY id
