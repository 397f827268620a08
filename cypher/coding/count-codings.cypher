// count-codings: how many texts each coder coded by each codebook.
//
// Access:     read
// Parameters: none
// Columns:    codebook  String   id of the codebook
//             coder     String   who coded
//             texts     Integer  texts
// Order:      codebook, coder
MATCH (b:Codebook)-[:HAS_CODE]->(:Code)<-[g:CODED_AS]-(n)
WITH b.id AS codebook, g.coder AS coder, count(DISTINCT n) AS texts
RETURN codebook, coder, texts
ORDER BY codebook, coder
