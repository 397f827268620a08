// list-course-attribute-values: the values of one attribute of courses.
//
// Access:     read
// Parameters: $attribute  String  property of Course
// Columns:    value    String   a value, as text
//             courses  Integer  courses that have it
// Order:      value
MATCH (c:Course)
WHERE c[$attribute] IS NOT NULL
WITH toString(c[$attribute]) AS value, count(*) AS courses
RETURN value, courses
ORDER BY value
