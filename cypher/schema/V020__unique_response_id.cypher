// unique-response-id: no two Response nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_response_id IF NOT EXISTS
FOR (n:Response)
REQUIRE n.id IS UNIQUE
