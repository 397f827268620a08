// count-levels: how many teachers are how engaged, by the value of an attribute.
//
// Access:     read
// Parameters: $run        String  run of engagement
//             $attribute  String  property of Teacher; null for all teachers together
// Columns:    value     Any      value of the attribute, null where unknown
//             level     String   low, medium or high; null where there is no composite
//             teachers  Integer  teachers
// Order:      value, level
MATCH (t:Teacher {engagementRun: $run})
WITH CASE WHEN $attribute IS NULL THEN null ELSE t[$attribute] END AS value, t.engagementLevel AS level
RETURN value, level, count(*) AS teachers
ORDER BY value, level
