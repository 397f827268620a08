// load-codes: gives texts the codes of their coders, and evidence the references that coders confirmed.
//
// A row: kind, id, code, coder, properties (of CODED_AS or REFERENCES).
// A coder gives one step of a rubric, and either codes or none: what the same coder said before and this contradicts
// is deleted. A property that is null is removed.
//
// Access:     write
// Parameters: $rows  List  one map for each code that a coder gave to a text
// Columns:    none
// Order:      none
UNWIND $rows AS row
CALL (row) {
  WITH row
  WHERE row.kind = 'reference'
  MATCH (evidence:Evidence {id: row.id})
  MATCH (course:Course {id: row.code})
  MERGE (evidence)-[said:REFERENCES {coder: row.coder}]->(course)
  SET said += row.properties
}
CALL (row) {
  WITH row
  WHERE row.kind = 'statement'
  MATCH (text:Statement {id: row.id})
  RETURN text
  UNION ALL
  WITH row
  WHERE row.kind = 'evidence'
  MATCH (text:Evidence {id: row.id})
  RETURN text
}
MATCH (codebook:Codebook)-[:HAS_CODE]->(code:Code {id: row.code})
MERGE (text)-[said:CODED_AS {coder: row.coder}]->(code)
SET said += row.properties
WITH row, text, codebook, code
MATCH (text)-[gone:CODED_AS {coder: row.coder}]->(other:Code)<-[:HAS_CODE]-(codebook)
WHERE other <> code
  AND (other.rubric = code.rubric OR other.key = 'none' OR code.key = 'none')
DELETE gone
