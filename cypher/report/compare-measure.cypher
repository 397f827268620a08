// compare-measure: the values of a measure in two runs, for the teachers for whom both are defined.
//
// Access:     read
// Parameters: $a        String  a run
//             $b        String  another run
//             $measure  String  property of Coherence
// Columns:    first   Float  value in the one
//             second  Float  value in the other
// Order:      teacher
MATCH (:Run {id: $a})<-[:COMPUTED_BY]-(first:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
WHERE first[$measure] IS NOT NULL
MATCH (t)-[:HAS_COHERENCE]->(second:Coherence)-[:COMPUTED_BY]->(:Run {id: $b})
WHERE second[$measure] IS NOT NULL
WITH t, first[$measure] AS one, second[$measure] AS other
ORDER BY t.id
RETURN one AS first, other AS second
