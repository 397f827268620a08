// give-up-runs: records that imports ended with the process that did them.
//
// Access:     write
// Parameters: $message  String  what to do
// Columns:    runs  Integer  imports that were still recorded as running
// Order:      none
MATCH (run:Run {kind: 'import', status: 'running'})
SET run.status = 'failed',
    run.finishedAt = datetime(),
    run.message = $message
RETURN count(run) AS runs
