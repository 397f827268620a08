// replace-codes: gives texts the codes of a coder in the place of those that the same coder gave by the same codebook.
//
// Access:     write
// Parameters: $rows      List    maps of id: of the text, and codes: ids of Code nodes, none to take the codings away
//             $kind      String  statement or evidence
//             $codebook  String  id of the codebook
//             $coder     String  who codes
// Columns:    texts  Integer  texts that there are
// Order:      none
UNWIND $rows AS row
MATCH (n:Statement|Evidence {id: row.id})
WHERE ($kind = 'statement' AND n:Statement) OR ($kind = 'evidence' AND n:Evidence)
OPTIONAL MATCH (n)-[old:CODED_AS {coder: $coder}]->(:Code)<-[:HAS_CODE]-(:Codebook {id: $codebook})
DELETE old
WITH DISTINCT n, row
CALL (n, row) {
  UNWIND row.codes AS code
  MATCH (k:Code {id: code})
  CREATE (n)-[:CODED_AS {coder: $coder}]->(k)
}
RETURN count(n) AS texts
