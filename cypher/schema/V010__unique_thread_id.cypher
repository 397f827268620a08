// unique-thread-id: no two Thread nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_thread_id IF NOT EXISTS
FOR (n:Thread)
REQUIRE n.id IS UNIQUE
