// publish-courses: puts difficulty, popularity and hint into the place of earlier ones.
//
// Access:     write
// Parameters: $rows  List  maps of course and its properties; null removes one
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (c:Course {id: row.course})
SET c += row.properties
