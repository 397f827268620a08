// list-answers: what the next teachers answered, as the hash of an analysis needs it.
//
// Access:     read
// Parameters: $after   String   teachers up to this one are left out; an empty text for none
//             $limit   Integer  teachers at the most
//             $domain  String   motivation or knowledge
// Columns:    teacher  String  pseudonym
//             answers  List    [response, item, value] of each, by response and item
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id > $after AND EXISTS { (t)-[:GAVE]->(:Response) }
WITH t
ORDER BY t.id
LIMIT $limit
RETURN
  t.id AS teacher,
  COLLECT {
    MATCH (t)-[:GAVE]->(r:Response)-[:TO]->(:Instrument {domain: $domain})
    MATCH (r)-[a:ANSWERS]->(i:Item)
    RETURN [r.id, i.id, toString(a.value)]
    ORDER BY r.id, i.id
  } AS answers
ORDER BY teacher
