// list-teacher-measure: one number of the teachers of a run, with an attribute of each.
//
// Access:     read
// Parameters: $run        String  the run
//             $carrier    String  property of Teacher that names the run: motivationRun or knowledgeRun
//             $measure    String  property of Teacher
//             $attribute  String  property of Teacher, null for none
// Columns:    attribute  Any    value of the attribute, null if unknown
//             value      Float  value of the measure, null if undefined
// Order:      teacher
MATCH (t:Teacher)
WHERE t[$carrier] = $run
RETURN CASE WHEN $attribute IS NULL THEN null ELSE t[$attribute] END AS attribute, toFloat(t[$measure]) AS value
ORDER BY t.id
