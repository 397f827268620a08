// unique-course-id: no two Course nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_course_id IF NOT EXISTS
FOR (n:Course)
REQUIRE n.id IS UNIQUE
