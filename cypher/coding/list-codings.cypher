// list-codings: the texts of a kind with the codes that they were given, without the texts themselves.
//
// Access:     read
// Parameters: $kind       String  statement or evidence
//             $codebooks  List    ids of the codebooks whose codes are wanted
//             $id         String  only this text, null for all
// Columns:    id        String   of the statement or the evidence
//             teacher   String   who wrote it
//             year      Integer  academic year of a statement, null for evidence or if unknown
//             course    String   course of an evidence, null for statements
//             title     String   its title
//             language  String   of the text, null if unknown
//             codings   List     [codebook, key, coder] of each code that it was given, in this order
// Order:      id
MATCH (t:Teacher)-[:STATED|WROTE]->(n:Statement|Evidence)
WHERE n.text IS NOT NULL AND ($id IS NULL OR n.id = $id)
  AND (($kind = 'statement' AND n:Statement) OR ($kind = 'evidence' AND n:Evidence))
OPTIONAL MATCH (n)-[:FOR]->(c:Course)
RETURN
  n.id AS id,
  t.id AS teacher,
  n.year AS year,
  c.id AS course,
  c.title AS title,
  n.language AS language,
  COLLECT {
    MATCH (n)-[g:CODED_AS]->(k:Code)<-[:HAS_CODE]-(b:Codebook)
    WHERE b.id IN $codebooks
    WITH b.id AS codebook, k.key AS key, g.coder AS coder
    RETURN [codebook, key, coder]
    ORDER BY codebook, key, coder
  } AS codings
ORDER BY id
