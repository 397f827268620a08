// load-topics: every topic with those directly broader than it.
//
// Access:     read
// Parameters: none
// Columns:    topic    String  id of the topic
//             broader  List    ids of the topics one BROADER step above
// Order:      topic
MATCH (k:Topic)
WITH k
ORDER BY k.id
RETURN k.id AS topic, [(k)-[:BROADER]->(above:Topic) | above.id] AS broader
ORDER BY topic
