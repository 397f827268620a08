// delete-relationships: deletes some relationships, but those between nodes that stay.
//
// Access:     write
// Parameters: $kept   List     labels of nodes that stay
//             $limit  Integer  relationships at the most
// Columns:    deleted  Integer  relationships that were deleted
// Order:      none
MATCH (a)-[r]->(b)
WHERE none(label IN labels(a) + labels(b) WHERE label IN $kept)
WITH r
LIMIT $limit
DELETE r
RETURN count(*) AS deleted
