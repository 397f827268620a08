// list-attributes: the attributes of teachers by which a summary can be split.
//
// Access:     read
// Parameters: none
// Columns:    attribute  String   property of Teacher
//             values     Integer  distinct values
// Order:      attribute
MATCH (t:Teacher)
UNWIND keys(t) AS attribute
WITH attribute, count(DISTINCT t[attribute]) AS values
RETURN attribute, values
ORDER BY attribute
