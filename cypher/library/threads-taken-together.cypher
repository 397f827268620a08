// threads-taken-together: which threads do the same teachers combine?
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    first     String   label of the one thread
//             second    String   label of the other
//             teachers  Integer  teachers with completed courses in both
//             lift      Float    teachers / those expected if threads were combined by lot
// Order:      teachers descending, labels and ids of the threads
// Answer:     '{first}' and '{second}' go together most often: {teachers} teachers.
MATCH (t:Teacher)-[:COMPLETED]->(:Course)-[:IN_THREAD]->(k:Thread {kind: 'content'})
WITH DISTINCT t, k
WITH k, collect(t) AS having
WITH collect({thread: k, teachers: having}) AS threads, COUNT { (t:Teacher) WHERE EXISTS { (t)-[:COMPLETED]->(:Course)-[:IN_THREAD]->(:Thread {kind: 'content'}) } } AS all
UNWIND threads AS a
UNWIND a.teachers AS t
MATCH (t)-[:COMPLETED]->(:Course)-[:IN_THREAD]->(other:Thread {kind: 'content'})
WHERE a.thread.id < other.id
WITH DISTINCT threads, all, a, t, other
WITH threads, all, a, other, count(t) AS both
WITH a, other, both, all, size([b IN threads WHERE b.thread = other | b.teachers][0]) AS others
RETURN coalesce(a.thread.label, a.thread.id) AS first, coalesce(other.label, other.id) AS second, both AS teachers, toFloat(both) * all / (size(a.teachers) * others) AS lift
ORDER BY teachers DESC, first, second, a.thread.id, other.id
LIMIT $limit
