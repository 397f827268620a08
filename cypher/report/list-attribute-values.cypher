// list-attribute-values: the values of one attribute of teachers.
//
// Access:     read
// Parameters: $attribute  String  property of Teacher
// Columns:    value     String   a value, as text
//             teachers  Integer  teachers that have it
// Order:      value
MATCH (t:Teacher)
WHERE t[$attribute] IS NOT NULL
WITH toString(t[$attribute]) AS value, count(*) AS teachers
RETURN value, teachers
ORDER BY value
