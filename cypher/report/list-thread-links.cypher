// list-thread-links: how strongly the threads of a kind are linked by related courses.
//
// Access:     read
// Parameters: $kind  String  kind of thread
// Columns:    first   String   id of a thread
//             second  String   id of another one
//             weight  Float    sum of the weights of the edges between their courses
//             edges   Integer  how many edges there are
// Order:      first, second
MATCH (one:Thread {kind: $kind})<-[:IN_THREAD]-(:Course)-[r:RELATED_TO {kind: $kind}]-(:Course)-[:IN_THREAD]->(other:Thread {kind: $kind})
WHERE one.id < other.id
WITH one, other, r
ORDER BY one.id, other.id, r.weight
RETURN one.id AS first, other.id AS second, sum(r.weight) AS weight, count(r) AS edges
ORDER BY first, second
