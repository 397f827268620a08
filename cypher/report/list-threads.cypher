// list-threads: the threads of a kind, with how many teachers completed a course of each.
//
// Access:     read
// Parameters: $kind  String  kind of thread
// Columns:    id        String   id
//             number    Integer  1 for the largest
//             label     String   its most typical topics
//             topics    List     names of its most typical topics
//             size      Integer  courses
//             teachers  Integer  teachers who completed at least one of them
// Order:      number
MATCH (thread:Thread {kind: $kind})
RETURN
  thread.id AS id,
  thread.number AS number,
  thread.label AS label,
  thread.topics AS topics,
  thread.size AS size,
  COUNT { MATCH (thread)<-[:IN_THREAD]-(:Course)<-[:COMPLETED]-(t:Teacher) RETURN DISTINCT t } AS teachers
ORDER BY number
