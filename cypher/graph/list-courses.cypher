// list-courses: every course with its properties, but for the long description.
//
// Access:     read
// Parameters: none
// Columns:    id          String  course
//             properties  Map     its properties
// Order:      id
MATCH (c:Course)
RETURN c.id AS id, c {.*, description: null} AS properties
ORDER BY id
