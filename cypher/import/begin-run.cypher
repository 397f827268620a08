// begin-run: records that an import begins.
//
// Access:     write
// Parameters: $id          String  identifier of the run
//             $name        String  what people call the folder
//             $parameters  String  options, as JSON
//             $inputHash   String  SHA-256 over the contents of the files
//             $version     String  version of Throughline
// Columns:    none
// Order:      none
MERGE (run:Run {id: $id})
SET run.kind = 'import',
    run.name = $name,
    run.status = 'running',
    run.parameters = $parameters,
    run.inputHash = $inputHash,
    run.version = $version,
    run.startedAt = datetime(),
    run.finishedAt = null,
    run.message = null,
    run.files = null,
    run.created = null,
    run.updated = null,
    run.unchanged = null,
    run.repeated = null,
    run.rejected = null
