// topics-that-connect: which topics tie the selections of teachers together?
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    topic     String   id of the topic
//             name      String   its name
//             teachers  Integer  teachers who completed at least two courses on it
//             courses   Integer  courses on it in those selections
// Order:      teachers descending, topic
// Answer:     '{name}' ties most selections together: those of {teachers} teachers.
MATCH (t:Teacher)-[:COMPLETED]->(c:Course)-[:COVERS]->(k:Topic)
WITH k, t, collect(DISTINCT c) AS on
WHERE size(on) >= 2
UNWIND on AS c
RETURN k.id AS topic, coalesce(k.name, k.id) AS name, count(DISTINCT t) AS teachers, count(DISTINCT c) AS courses
ORDER BY teachers DESC, topic
LIMIT $limit
