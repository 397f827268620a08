// list-codes: every code that was given by a codebook, as a file of codes has it.
//
// Access:     read
// Parameters: $codebook  String  id of the codebook
// Columns:    kind        String  statement or evidence
//             id          String  of the text
//             code        String  codebook/key
//             coder       String  who gave it
//             confidence  Float   how sure the coder is, null if not said
// Order:      id, coder, code
MATCH (b:Codebook {id: $codebook})-[:HAS_CODE]->(k:Code)<-[g:CODED_AS]-(n:Statement|Evidence)
RETURN
  CASE WHEN n:Statement THEN 'statement' ELSE 'evidence' END AS kind,
  n.id AS id,
  b.id + '/' + k.key AS code,
  g.coder AS coder,
  g.confidence AS confidence
ORDER BY id, coder, code
