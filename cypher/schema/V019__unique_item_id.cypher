// unique-item-id: no two Item nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_item_id IF NOT EXISTS
FOR (n:Item)
REQUIRE n.id IS UNIQUE
