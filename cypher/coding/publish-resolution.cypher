// publish-resolution: puts what holds of the codes of texts into the place of earlier results.
//
// Access:     write
// Parameters: $rows  List    maps of id: of the text, and properties: what holds, null for what does not
//             $kind  String  statement or evidence
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (n:Statement|Evidence {id: row.id})
WHERE ($kind = 'statement' AND n:Statement) OR ($kind = 'evidence' AND n:Evidence)
SET n += row.properties
