// delete-relations: deletes some of the edges that a run kept.
//
// Access:     write
// Parameters: $run    String   run
//             $limit  Integer  edges at the most
// Columns:    deleted  Integer  edges that were deleted
// Order:      none
MATCH (:Course)-[r:RELATED_TO]->(:Course)
WHERE r.run = $run
WITH r
LIMIT $limit
DELETE r
RETURN count(*) AS deleted
