// forget-resolution: takes what a run resolved off some of the texts.
//
// Access:     write
// Parameters: $run      String   run
//             $nothing  Map      the properties of a text, each null
//             $limit    Integer  texts at the most
// Columns:    texts  Integer  texts that carried it
// Order:      none
MATCH (n:Statement|Evidence)
WHERE n.codesRun = $run
WITH n
LIMIT $limit
SET n += $nothing
RETURN count(n) AS texts
