// begin-run: records that an import begins.
//
// Access:     write
// Parameters: $id          String  identifier of the run
//             $parameters  String  options, as JSON
//             $inputHash   String  SHA-256 over the contents of the files
//             $version     String  version of Throughline
// Columns:    none
// Order:      none
MERGE (run:Run {id: $id})
SET run.kind = 'import',
    run.status = 'running',
    run.parameters = $parameters,
    run.inputHash = $inputHash,
    run.version = $version,
    run.startedAt = datetime(),
    run.finishedAt = null
