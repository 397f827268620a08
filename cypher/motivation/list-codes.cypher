// list-codes: how the texts of the next teachers were coded, as the hash of an analysis needs it.
//
// Access:     read
// Parameters: $after  String   teachers up to this one are left out; an empty text for none
//             $limit  Integer  teachers at the most
//             $kind   String   statement or evidence
// Columns:    teacher  String  pseudonym
//             codes    List    [text, code, coder] of each, by text, code and coder; a text without codes once, without both
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id > $after AND EXISTS { (t)-[:STATED|WROTE]->() }
WITH t
ORDER BY t.id
LIMIT $limit
RETURN
  t.id AS teacher,
  COLLECT {
    MATCH (t)-[:$({statement: 'STATED', evidence: 'WROTE'}[$kind])]->(text)
    OPTIONAL MATCH (text)-[coded:CODED_AS]->(code:Code)
    RETURN [text.id, code.id, coded.coder]
    ORDER BY text.id, code.id, coded.coder
  } AS codes
ORDER BY teacher
