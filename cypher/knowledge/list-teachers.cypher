// list-teachers: what the evidence and the answers of the next teachers came to.
//
// Of several waves of a questionnaire the last counts.
//
// Access:     read
// Parameters: $after       String   teachers up to this one are left out; an empty text for none
//             $limit       Integer  teachers at the most
//             $instrument  String   id of the questionnaire
// Columns:    teacher   String  pseudonym
//             evidence  List    [applied, integrated] of each evidence that has both, by id
//             scores    Map     properties of the last response, null without one
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
  } AS evidence,
  head(COLLECT {
    MATCH (t)-[:GAVE]->(r:Response {instrument: $instrument})
    RETURN properties(r)
    ORDER BY r.wave DESC
    LIMIT 1
  }) AS scores
ORDER BY teacher
