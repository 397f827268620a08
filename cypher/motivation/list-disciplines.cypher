// list-disciplines: the hierarchy of the disciplines.
//
// Access:     read
// Parameters: none
// Columns:    discipline  String  id of the discipline
//             broader     List    ids of those one step broader, sorted
// Order:      discipline
MATCH (d:Discipline)
RETURN d.id AS discipline, COLLECT { MATCH (d)-[:BROADER]->(b:Discipline) RETURN b.id ORDER BY b.id } AS broader
ORDER BY discipline
