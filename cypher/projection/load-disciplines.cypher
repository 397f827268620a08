// load-disciplines: every discipline with those directly broader than it.
//
// Access:     read
// Parameters: none
// Columns:    discipline  String  id of the discipline
//             broader     List    ids of the disciplines one BROADER step above
// Order:      discipline
MATCH (d:Discipline)
WITH d
ORDER BY d.id
RETURN d.id AS discipline, [(d)-[:BROADER]->(above:Discipline) | above.id] AS broader
ORDER BY discipline
