// list-threads: the threads of every kind.
//
// Access:     read
// Parameters: none
// Columns:    id      String   thread
//             kind    String   content or co-enrolment
//             number  Integer  1 for the largest of its kind
//             label   String   its most typical topics
//             topics  List     names of its most typical topics
// Order:      id
MATCH (thread:Thread)
RETURN
  thread.id AS id,
  thread.kind AS kind,
  thread.number AS number,
  thread.label AS label,
  thread.topics AS topics
ORDER BY id
