// write-codebook: puts a codebook and its codes into the graph.
//
// Access:     write
// Parameters: $id          String  of the codebook
//             $title       String  its title
//             $kind        String  statement or evidence
//             $definition  String  the text of its file
//             $codes       List    maps of id, and properties: all of the code
// Columns:    codes  Integer  codes that it has
// Order:      none
MERGE (b:Codebook {id: $id})
SET b.title = $title, b.kind = $kind, b.definition = $definition
WITH b
UNWIND $codes AS code
MERGE (k:Code {id: code.id})
SET k += code.properties
MERGE (b)-[:HAS_CODE]->(k)
RETURN count(k) AS codes
