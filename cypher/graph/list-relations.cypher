// list-relations: the related courses in which the threads were found.
//
// Edges that another run has left, or is about to publish, are not among them.
//
// Access:     read
// Parameters: none
// Columns:    kind    String  kind of the threads
//             first   String  course
//             second  String  related course
//             weight  Float   how closely they are related
// Order:      kind, first, second
MATCH (thread:Thread)-[:COMPUTED_BY]->(run:Run)
WITH DISTINCT thread.kind AS kind, run.id AS run
MATCH (first:Course)-[r:RELATED_TO {run: run}]->(second:Course)
RETURN kind, first.id AS first, second.id AS second, r.weight AS weight
ORDER BY kind, first, second
