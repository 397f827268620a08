// count-results: how many results a run has.
//
// Access:     read
// Parameters: $run  String  run
// Columns:    results  Integer  nodes
// Order:      none
MATCH (:Run {id: $run})<-[:COMPUTED_BY]-(result)
RETURN count(result) AS results
