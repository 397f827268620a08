// unique-run-id: no two Run nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_run_id IF NOT EXISTS
FOR (n:Run)
REQUIRE n.id IS UNIQUE
