// current-codes: what the graph holds of some codes of texts and confirmed references, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of kind, id, code and coder
// Columns:    kind        String  statement, evidence or reference
//             id          String  identifier of the text
//             code        String  identifier of the code, of a reference that of the course
//             coder       String  who said so
//             properties  Map     all properties of the relationship
// Order:      kind, id, code, coder
UNWIND $keys AS key
CALL (key) {
  WITH key
  WHERE key.kind = 'statement'
  MATCH (:Statement {id: key.id})-[said:CODED_AS {coder: key.coder}]->(:Code {id: key.code})
  RETURN properties(said) AS properties
  UNION ALL
  WITH key
  WHERE key.kind = 'evidence'
  MATCH (:Evidence {id: key.id})-[said:CODED_AS {coder: key.coder}]->(:Code {id: key.code})
  RETURN properties(said) AS properties
  UNION ALL
  WITH key
  WHERE key.kind = 'reference'
  MATCH (:Evidence {id: key.id})-[said:REFERENCES {coder: key.coder}]->(:Course {id: key.code})
  RETURN properties(said) AS properties
}
RETURN key.kind AS kind, key.id AS id, key.code AS code, key.coder AS coder, properties
ORDER BY kind, id, code, coder
