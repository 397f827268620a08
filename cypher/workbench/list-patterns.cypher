// list-patterns: which labels each relationship type joins, for completion.
//
// Access:     read
// Parameters: none
// Columns:    from     String  label of the start
//             relType  String  relationship type
//             to       String  label of the end
// Order:      relType, from, to
MATCH (a)-[r]->(b)
WITH DISTINCT labels(a) AS starts, type(r) AS relType, labels(b) AS ends
UNWIND starts AS from
UNWIND ends AS to
WITH DISTINCT from, relType, to
RETURN from, relType, to
ORDER BY relType, from, to
