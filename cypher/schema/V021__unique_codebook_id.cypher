// unique-codebook-id: no two Codebook nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_codebook_id IF NOT EXISTS
FOR (n:Codebook)
REQUIRE n.id IS UNIQUE
