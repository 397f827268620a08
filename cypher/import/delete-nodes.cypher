// delete-nodes: deletes some nodes, with what relationships they still have.
//
// Access:     write
// Parameters: $kept   List     labels of nodes that stay
//             $limit  Integer  nodes at the most
// Columns:    deleted  Integer  nodes that were deleted
// Order:      none
MATCH (n)
WHERE none(label IN labels(n) WHERE label IN $kept)
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
