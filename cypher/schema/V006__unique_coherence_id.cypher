// unique-coherence-id: no two Coherence nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_coherence_id IF NOT EXISTS
FOR (n:Coherence)
REQUIRE n.id IS UNIQUE
