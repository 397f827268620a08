// unique-view-id: no two View nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_view_id IF NOT EXISTS
FOR (n:View)
REQUIRE n.id IS UNIQUE
