// unique-teacher-id: no two Teacher nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_teacher_id IF NOT EXISTS
FOR (n:Teacher)
REQUIRE n.id IS UNIQUE
