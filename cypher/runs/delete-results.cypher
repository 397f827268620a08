// delete-results: deletes some of the results of a run.
//
// Access:     write
// Parameters: $run    String   run
//             $limit  Integer  nodes at the most
// Columns:    deleted  Integer  nodes that were deleted
// Order:      none
MATCH (:Run {id: $run})<-[:COMPUTED_BY]-(result)
WITH result
LIMIT $limit
DETACH DELETE result
RETURN count(*) AS deleted
