// list-coherence: one page of the coherence results of a run.
//
// Access:     read
// Parameters: $run         String   run
//             $measure     String   property of Coherence that the filter looks at
//             $value       String   any, defined or undefined
//             $type        String   type of the selection, null for all
//             $min         Float    least value, null for no bound
//             $max         Float    greatest value, null for no bound
//             $sort        String   property to sort by
//             $descending  Boolean  the largest first
//             $skip        Integer  rows to leave out
//             $limit       Integer  rows at the most
// Columns:    teacher    String  pseudonym
//             coherence  Map     properties of the Coherence node, see the glossary
// Order:      the chosen property, undefined ones last; teacher
MATCH (run:Run {id: $run})<-[:COMPUTED_BY]-(c:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
WHERE ($value = 'any' OR ($value = 'defined' AND c[$measure] IS NOT NULL) OR ($value = 'undefined' AND c[$measure] IS NULL))
  AND ($min IS NULL OR c[$measure] >= $min)
  AND ($max IS NULL OR c[$measure] <= $max)
  AND ($type IS NULL OR c.type = $type)
WITH t, c, CASE WHEN $sort = 'teacher' THEN t.id ELSE c[$sort] END AS value
ORDER BY
  value IS NULL,
  CASE WHEN $descending THEN null ELSE value END ASC,
  CASE WHEN $descending THEN value ELSE null END DESC,
  t.id ASC
SKIP $skip
LIMIT $limit
RETURN t.id AS teacher, properties(c) AS coherence
