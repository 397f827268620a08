// current-codebooks: what the graph holds of some codebooks, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of id
// Columns:    id          String  identifier
//             properties  Map     all properties of the node
//             codes       List    maps of id, key, name, group, rubric and value of its codes, by id
// Order:      id
UNWIND $keys AS key
MATCH (codebook:Codebook {id: key.id})
RETURN codebook.id AS id,
       properties(codebook) AS properties,
       COLLECT {
         MATCH (codebook)-[:HAS_CODE]->(code:Code)
         WITH code
         ORDER BY code.id
         RETURN {id: code.id, key: code.key, name: code.name, group: code.group, rubric: code.rubric, value: code.value}
       } AS codes
ORDER BY id
