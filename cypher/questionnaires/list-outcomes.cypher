// list-outcomes: a property of all teachers who have it as a number.
//
// Access:     read
// Parameters: $outcome  String  property of Teacher
// Columns:    teacher  String  pseudonym
//             value    Float   its value
// Order:      teacher
MATCH (teacher:Teacher)
WHERE teacher[$outcome] IS :: INTEGER NOT NULL | FLOAT NOT NULL
RETURN teacher.id AS teacher, toFloat(teacher[$outcome]) AS value
ORDER BY teacher
