// list-measure: one measure of a run, with an attribute of each teacher.
//
// Access:     read
// Parameters: $run        String  run
//             $measure    String  property of Coherence
//             $attribute  String  property of Teacher, null for none
// Columns:    attribute  Any    value of the attribute, null if unknown
//             value      Float  value of the measure, null if undefined
// Order:      teacher
MATCH (run:Run {id: $run})<-[:COMPUTED_BY]-(c:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
RETURN CASE WHEN $attribute IS NULL THEN null ELSE t[$attribute] END AS attribute, toFloat(c[$measure]) AS value
ORDER BY t.id
