// list-teachers: what the evidence of the next teachers came to.
//
// Access:     read
// Parameters: $after  String   teachers up to this one are left out; an empty text for none
//             $limit  Integer  teachers at the most
// Columns:    teacher   String  pseudonym, of those who wrote evidence or answered
//             evidence  List    [applied, integrated] of each evidence that has both, by id
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id > $after AND (EXISTS { (t)-[:WROTE]->(:Evidence) } OR EXISTS { (t)-[:GAVE]->(:Response) })
WITH t
ORDER BY t.id
LIMIT $limit
RETURN
  t.id AS teacher,
  COLLECT {
    MATCH (t)-[:WROTE]->(e:Evidence)
    WHERE e.applied IS NOT NULL
    RETURN [e.applied, e.integrated]
    ORDER BY e.id
  } AS evidence
ORDER BY teacher
