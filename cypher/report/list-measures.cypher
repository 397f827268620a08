// list-measures: some measures of a run and some attributes of its teachers.
//
// Access:     read
// Parameters: $run         String  run
//             $measures    List    properties of Coherence
//             $attributes  List    properties of Teacher
// Columns:    teacher     String  pseudonym
//             type        String  type of the selection, null in runs of before there were types
//             values      List    the measures, in the order asked for; null where undefined
//             attributes  List    the attributes, in the order asked for; null where unknown
// Order:      teacher
MATCH (run:Run {id: $run})<-[:COMPUTED_BY]-(c:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
RETURN t.id AS teacher, c.type AS type, [m IN $measures | toFloat(c[m])] AS values, [k IN $attributes | toStringOrNull(t[k])] AS attributes
ORDER BY teacher
