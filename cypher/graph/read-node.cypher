// read-node: one thread, course, topic, discipline or teacher with all that is known about it.
//
// Access:     read
// Parameters: $kind  String  thread, course, topic, discipline or teacher
//             $id    String  its id
// Columns:    labels      List  its labels
//             properties  Map   all properties
//             outgoing    List  maps of type, labels of the other node and count of relationships that start here
//             incoming    List  maps of type, labels of the other node and count of relationships that end here
// Order:      id
OPTIONAL MATCH (thread:Thread {id: $id})
WHERE $kind = 'thread'
OPTIONAL MATCH (c:Course {id: $id})
WHERE $kind = 'course'
OPTIONAL MATCH (k:Topic {id: $id})
WHERE $kind = 'topic'
OPTIONAL MATCH (d:Discipline {id: $id})
WHERE $kind = 'discipline'
OPTIONAL MATCH (t:Teacher {id: $id})
WHERE $kind = 'teacher'
WITH coalesce(thread, c, k, d, t) AS n
WHERE n IS NOT NULL
RETURN
  labels(n) AS labels,
  properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(other)
    WITH type(r) AS type, labels(other) AS labels, count(*) AS count
    RETURN {type: type, labels: labels, count: count}
    ORDER BY type, labels
  } AS outgoing,
  COLLECT {
    MATCH (n)<-[r]-(other)
    WITH type(r) AS type, labels(other) AS labels, count(*) AS count
    RETURN {type: type, labels: labels, count: count}
    ORDER BY type, labels
  } AS incoming
ORDER BY n.id
