// courses-connected-by-evidence: which courses do teachers connect when they write about what they learnt?
//
// Only references that somebody confirmed.
//
// Access:     read
// Parameters: $least  Integer  teachers who connect a pair, at the least (default 2)
//             $limit  Integer  rows at the most (default 20)
// Columns:    about     String   title of the course that was written about
//             other     String   title of the course referred to
//             teachers  Integer  teachers who connect them
//             evidence  Integer  pieces of evidence
// Order:      teachers descending, ids of both courses
// Answer:     {rows} pairs; {teachers} teachers connect {about} with {other}.
MATCH (t:Teacher)-[:WROTE]->(w:Evidence)-[:FOR]->(c:Course)
MATCH (w)-[:REFERENCES]->(second:Course)
WITH c, second, count(DISTINCT t) AS teachers, count(DISTINCT w) AS evidence
WHERE teachers >= $least
RETURN c.title AS about, second.title AS other, teachers, evidence
ORDER BY teachers DESC, c.id, second.id
LIMIT $limit
