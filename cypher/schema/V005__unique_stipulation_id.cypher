// unique-stipulation-id: no two Stipulation nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_stipulation_id IF NOT EXISTS
FOR (n:Stipulation)
REQUIRE n.id IS UNIQUE
