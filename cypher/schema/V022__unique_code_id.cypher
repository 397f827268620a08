// unique-code-id: no two Code nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_code_id IF NOT EXISTS
FOR (n:Code)
REQUIRE n.id IS UNIQUE
