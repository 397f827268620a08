// teachers-like-this-one: who chose most like this teacher?
//
// Access:     read
// Parameters: $teacher  String   pseudonym
//             $limit    Integer  rows at the most (default 20)
// Columns:    other              String   pseudonym of the other teacher
//             shared             Integer  courses that both completed
//             jaccard            Float    shared courses / courses of either
//             thematicCoherence  Float    of the other teacher
// Order:      jaccard descending, other
// Answer:     {other} chose most alike: {shared} courses in common.
MATCH (t:Teacher {id: $teacher})-[:COMPLETED]->(c:Course)<-[:COMPLETED]-(o:Teacher)
WHERE o <> t
WITH t, o, count(DISTINCT c) AS shared
WITH o, shared, COUNT { (t)-[:COMPLETED]->(:Course) } + COUNT { (o)-[:COMPLETED]->(:Course) } - shared AS either
RETURN o.id AS other, shared, toFloat(shared) / either AS jaccard, o.thematicCoherence AS thematicCoherence
ORDER BY jaccard DESC, other
LIMIT $limit
