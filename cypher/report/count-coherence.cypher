// count-coherence: how many coherence results a filter lets through.
//
// Access:     read
// Parameters: $run      String  run
//             $measure  String  property of Coherence that the filter looks at
//             $value    String  any, defined or undefined
//             $type     String  type of the selection, null for all
//             $min      Float   least value, null for no bound
//             $max      Float   greatest value, null for no bound
// Columns:    total  Integer  results
// Order:      none
MATCH (run:Run {id: $run})<-[:COMPUTED_BY]-(c:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
WHERE ($value = 'any' OR ($value = 'defined' AND c[$measure] IS NOT NULL) OR ($value = 'undefined' AND c[$measure] IS NULL))
  AND ($min IS NULL OR c[$measure] >= $min)
  AND ($max IS NULL OR c[$measure] <= $max)
  AND ($type IS NULL OR c.type = $type)
RETURN count(c) AS total
