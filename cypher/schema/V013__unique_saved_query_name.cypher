// unique-saved-query-name: no two SavedQuery nodes share a name.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_saved_query_name IF NOT EXISTS
FOR (n:SavedQuery)
REQUIRE n.name IS UNIQUE
