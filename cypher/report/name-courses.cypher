// name-courses: the titles of some courses.
//
// Access:     read
// Parameters: $courses  List  ids
// Columns:    id     String  course
//             title  String  title, the id where there is none
// Order:      id
UNWIND $courses AS id
MATCH (c:Course {id: id})
RETURN c.id AS id, coalesce(c.title, c.id) AS title
ORDER BY id
