// load-topics-of-teacher: the topics of the courses one teacher took and all above them, with those directly broader.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher
// Columns:    topic    String  id of the topic
//             broader  List    ids of the topics one BROADER step above
// Order:      topic
MATCH (:Teacher {id: $teacher})-[:COMPLETED|ENROLLED_IN]->(c:Course)-[:COVERS]->(own:Topic)
WITH DISTINCT own
MATCH (own)-[:BROADER]->{0,20}(k:Topic)
WITH DISTINCT k
ORDER BY k.id
RETURN k.id AS topic, [(k)-[:BROADER]->(above:Topic) | above.id] AS broader
ORDER BY topic
