// list-runs: the imports that wrote something, and what became of their rows.
//
// Access:     read
// Parameters: none
// Columns:    id          String    identifier
//             name        String    what people call the folder
//             status      String    running, finished, failed or cancelled
//             startedAt   DateTime  when it began to write
//             finishedAt  DateTime  when it ended, null while it runs
//             message     String    why it did not finish, null if it did
//             files       List      names of the files; the lists below are in this order
//             created     List      rows that were new
//             updated     List      rows that changed something
//             unchanged   List      rows that the graph held so
//             repeated    List      repetitions of an earlier row
//             rejected    List      rows that could not be loaded
// Order:      the latest first, id
MATCH (run:Run {kind: 'import'})
RETURN
  run.id AS id,
  coalesce(run.name, run.id) AS name,
  run.status AS status,
  run.startedAt AS startedAt,
  run.finishedAt AS finishedAt,
  run.message AS message,
  coalesce(run.files, []) AS files,
  coalesce(run.created, []) AS created,
  coalesce(run.updated, []) AS updated,
  coalesce(run.unchanged, []) AS unchanged,
  coalesce(run.repeated, []) AS repeated,
  coalesce(run.rejected, []) AS rejected
ORDER BY startedAt DESC, id
