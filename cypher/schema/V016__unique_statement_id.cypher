// unique-statement-id: no two Statement nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_statement_id IF NOT EXISTS
FOR (n:Statement)
REQUIRE n.id IS UNIQUE
