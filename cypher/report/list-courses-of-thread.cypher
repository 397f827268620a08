// list-courses-of-thread: the courses of a thread with their closest relatives in it.
//
// Access:     read
// Parameters: $id  String  id of the thread
// Columns:    id          String   id of the course
//             title       String   its title
//             language    String   its language
//             teachers    Integer  teachers who completed it
//             neighbours  List     maps of id and weight of related courses of the same thread, the closest first
// Order:      teachers, the most first; id
MATCH (thread:Thread {id: $id})<-[:IN_THREAD]-(c:Course)
OPTIONAL MATCH (c)-[r:RELATED_TO {kind: thread.kind}]-(other:Course)-[:IN_THREAD]->(thread)
WITH c, r, other
ORDER BY r.weight DESC, other.id
WITH c, [related IN collect({id: other.id, weight: r.weight}) WHERE related.id IS NOT NULL] AS neighbours
RETURN
  c.id AS id,
  c.title AS title,
  c.language AS language,
  COUNT { (c)<-[:COMPLETED]-(:Teacher) } AS teachers,
  neighbours[0..5] AS neighbours
ORDER BY teachers DESC, id
