// read-texts: what teachers wrote in some statements or evidence.
//
// Access:     read
// Parameters: $kind  String  statement or evidence
//             $ids   List    of the statements or the evidence
// Columns:    id        String  of the statement or the evidence
//             text      String  what is written there
//             language  String  of the text, null if unknown
// Order:      id
UNWIND $ids AS id
MATCH (n:Statement|Evidence {id: id})
WHERE n.text IS NOT NULL AND (($kind = 'statement' AND n:Statement) OR ($kind = 'evidence' AND n:Evidence))
RETURN n.id AS id, n.text AS text, n.language AS language
ORDER BY id
