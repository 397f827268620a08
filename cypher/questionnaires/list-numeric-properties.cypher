// list-numeric-properties: the names of the properties of teachers that are numbers.
//
// Access:     read
// Parameters: none
// Columns:    name  String  property of Teacher
// Order:      name
MATCH (teacher:Teacher)
UNWIND keys(teacher) AS name
WITH DISTINCT name, teacher[name] IS :: INTEGER NOT NULL | FLOAT NOT NULL AS isNumber
WHERE isNumber
RETURN DISTINCT name
ORDER BY name
