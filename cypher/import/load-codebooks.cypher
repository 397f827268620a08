// load-codebooks: creates codebooks or brings them up to date, with exactly these codes.
//
// A row: id, properties, codes (list of maps of id, key, name, group, rubric and value).
// A property that is null is removed. A code that is no part any more stays if texts were given it.
//
// Access:     write
// Parameters: $rows  List  one map for each codebook
// Columns:    none
// Order:      none
UNWIND $rows AS row
MERGE (codebook:Codebook {id: row.id})
SET codebook += row.properties
WITH codebook, row
CALL (codebook, row) {
  MATCH (codebook)-[gone:HAS_CODE]->(old:Code)
  WHERE NOT old.id IN [code IN row.codes | code.id]
  DELETE gone
  WITH old
  WHERE NOT EXISTS { (old)<-[:CODED_AS]-() }
  DETACH DELETE old
}
CALL (codebook, row) {
  UNWIND row.codes AS code
  MERGE (node:Code {id: code.id})
  SET node.key = code.key,
      node.name = code.name,
      node.group = code.group,
      node.rubric = code.rubric,
      node.value = code.value
  MERGE (codebook)-[:HAS_CODE]->(node)
}
