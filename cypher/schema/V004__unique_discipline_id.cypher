// unique-discipline-id: no two Discipline nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_discipline_id IF NOT EXISTS
FOR (n:Discipline)
REQUIRE n.id IS UNIQUE
