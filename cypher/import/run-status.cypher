// run-status: how far an earlier run with this id has come.
//
// Access:     read
// Parameters: $id  String  identifier of the run
// Columns:    status  String  running, finished, failed or cancelled
// Order:      status
MATCH (run:Run {id: $id})
RETURN run.status AS status
ORDER BY status
