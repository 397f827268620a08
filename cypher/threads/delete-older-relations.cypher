// delete-older-relations: deletes some of the edges that earlier runs of a kind kept.
//
// Access:     write
// Parameters: $run    String   the run whose edges stay
//             $kind   String   kind of thread
//             $limit  Integer  edges at the most
// Columns:    deleted  Integer  edges that were deleted
// Order:      none
MATCH (:Course)-[r:RELATED_TO {kind: $kind}]->(:Course)
WHERE r.run <> $run
WITH r
LIMIT $limit
DELETE r
RETURN count(*) AS deleted
