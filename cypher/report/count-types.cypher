// count-types: how many teachers of a run have each type of selection, by the value of an attribute.
//
// Access:     read
// Parameters: $run        String  run
//             $attribute  String  property of Teacher; null for all teachers together
// Columns:    value     Any      value of the attribute, null where unknown
//             type      String   type of the selection, null in runs of before there were types
//             teachers  Integer  teachers
// Order:      value, type
MATCH (:Run {id: $run})<-[:COMPUTED_BY]-(c:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
WITH CASE WHEN $attribute IS NULL THEN null ELSE t[$attribute] END AS value, c.type AS type
RETURN value, type, count(*) AS teachers
ORDER BY value, type
