// list-teacher-properties: the names of the properties that any teacher has.
//
// Access:     read
// Parameters: none
// Columns:    name  String  property of Teacher
// Order:      name
MATCH (t:Teacher)
UNWIND keys(t) AS name
WITH DISTINCT name
RETURN name
ORDER BY name
