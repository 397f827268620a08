// count-evidence: how much evidence of learning there is to look through for references.
//
// Access:     read
// Parameters: $unconfirmed  Boolean  only that without a confirmed reference
// Columns:    evidence  Integer  how much
// Order:      none
MATCH (:Teacher)-[:WROTE]->(v:Evidence)-[:FOR]->(:Course)
WHERE v.text IS NOT NULL AND (NOT $unconfirmed OR NOT EXISTS { (v)-[:REFERENCES]->(:Course) })
RETURN count(v) AS evidence
