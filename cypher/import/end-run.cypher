// end-run: records how an import ended.
//
// Access:     write
// Parameters: $id       String  identifier of the run
//             $status   String  finished, failed or cancelled
//             $outcome  Map     message; or files, and what became of the rows of each: created, updated, ...
// Columns:    none
// Order:      none
MATCH (run:Run {id: $id})
SET run.status = $status,
    run.finishedAt = datetime(),
    run += $outcome
