// publish-threads: puts the threads of a run into the place of those of the same kind, all at once.
//
// Access:     write
// Parameters: $run      String  run
//             $kind     String  kind of thread
//             $threads  List    maps of id, properties and courses, the ids of the courses
// Columns:    none
// Order:      none
OPTIONAL MATCH (old:Thread {kind: $kind})
DETACH DELETE old
WITH count(*) AS ignored
MATCH (run:Run {id: $run})
UNWIND $threads AS row
MERGE (thread:Thread {id: row.id})
SET thread += row.properties
MERGE (thread)-[:COMPUTED_BY]->(run)
WITH thread, row
UNWIND row.courses AS course
MATCH (c:Course {id: course})
MERGE (c)-[:IN_THREAD]->(thread)
