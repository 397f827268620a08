// compare-runs: whose coherence differs between two runs?
//
// Access:     read
// Parameters: $first   String   id of the one run
//             $second  String   id of the other
//             $limit   Integer  rows at the most (default 20)
// Columns:    teacher     String  pseudonym
//             first       Float   thematic coherence in the first run
//             second      Float   thematic coherence in the second
//             difference  Float   second - first
// Order:      size of the difference descending, teacher
// Answer:     {teacher} differs most: {first} in the first run, {second} in the second.
MATCH (:Run {id: $first})<-[:COMPUTED_BY]-(a:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
MATCH (t)-[:HAS_COHERENCE]->(b:Coherence)-[:COMPUTED_BY]->(:Run {id: $second})
WHERE a.thematicCoherence IS NOT NULL AND b.thematicCoherence IS NOT NULL
RETURN t.id AS teacher, a.thematicCoherence AS first, b.thematicCoherence AS second, b.thematicCoherence - a.thematicCoherence AS difference
ORDER BY abs(difference) DESC, teacher
LIMIT $limit
