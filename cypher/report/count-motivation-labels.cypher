// count-motivation-labels: how many enrolments have which label of motivation, by the value of an attribute of the teachers.
//
// Access:     read
// Parameters: $run        String  run of motivation
//             $attribute  String  property of Teacher; null for all teachers together
// Columns:    value       Any      value of the attribute, null where unknown
//             label       String   intrinsic, extrinsic, mixed, undetermined or unknown
//             enrolments  Integer  enrolments with this label
//             teachers    Integer  teachers who have such an enrolment
// Order:      value, label
MATCH (t:Teacher {motivationRun: $run})-[e:ENROLLED_IN]->(:Course)
WHERE e.motivation IS NOT NULL
WITH CASE WHEN $attribute IS NULL THEN null ELSE t[$attribute] END AS value, e.motivation AS label, t, count(*) AS enrolments
RETURN value, label, sum(enrolments) AS enrolments, count(t) AS teachers
ORDER BY value, label
