// count-evidence: how many pieces of evidence of learning reached which steps of both rubrics.
//
// Access:     read
// Parameters: none
// Columns:    applicability  Integer  step of the rubric, null as long as it is open
//             references     Integer  step of the rubric, null as long as it is open
//             evidence       Integer  how many
//             teachers       Integer  teachers who wrote them
// Order:      applicability, references
MATCH (t:Teacher)-[:WROTE]->(w:Evidence)
RETURN w.applicability AS applicability, w.references AS references, count(DISTINCT w) AS evidence, count(DISTINCT t) AS teachers
ORDER BY applicability, references
