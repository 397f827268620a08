// forget-scores: takes the scores of a run off some responses.
//
// Access:     write
// Parameters: $run    String   run
//             $limit  Integer  responses at the most
// Columns:    responses  Integer  how many there were
// Order:      none
MATCH (response:Response {scoredRun: $run})
WITH response
LIMIT $limit
SET response = {id: response.id, instrument: response.instrument, wave: response.wave}
RETURN count(*) AS responses
