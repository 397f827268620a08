// unique-instrument-id: no two Instrument nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_instrument_id IF NOT EXISTS
FOR (n:Instrument)
REQUIRE n.id IS UNIQUE
