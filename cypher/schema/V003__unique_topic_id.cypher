// unique-topic-id: no two Topic nodes share an id.
//
// Access:     schema
// Parameters: none
// Columns:    none
// Order:      none
CREATE CONSTRAINT unique_topic_id IF NOT EXISTS
FOR (n:Topic)
REQUIRE n.id IS UNIQUE
