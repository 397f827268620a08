// count-relationships: which labels each relationship type joins, and how often.
//
// Access:     read
// Parameters: none
// Columns:    type   String   relationship type
//             from   String   label of the start
//             to     String   label of the end
//             count  Integer  relationships
// Order:      type, from, to
MATCH (a)-[r]->(b)
WITH type(r) AS type, labels(a)[0] AS from, labels(b)[0] AS to, count(*) AS count
RETURN type, from, to, count
ORDER BY type, from, to
