// compare-types: how many teachers have each pair of types in two runs.
//
// Access:     read
// Parameters: $a  String  a run
//             $b  String  another run
// Columns:    first     String   type in the one
//             second    String   type in the other
//             teachers  Integer  teachers
// Order:      first, second
MATCH (:Run {id: $a})<-[:COMPUTED_BY]-(one:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
MATCH (t)-[:HAS_COHERENCE]->(other:Coherence)-[:COMPUTED_BY]->(:Run {id: $b})
WHERE one.type IS NOT NULL AND other.type IS NOT NULL
RETURN one.type AS first, other.type AS second, count(*) AS teachers
ORDER BY first, second
