// write-coherence: keeps the coherence of some teachers under their run.
//
// Access:     write
// Parameters: $run   String  run
//             $rows  List    maps of teacher, id of the Coherence node and its properties
// Columns:    none
// Order:      none
MATCH (run:Run {id: $run})
UNWIND $rows AS row
MATCH (t:Teacher {id: row.teacher})
MERGE (c:Coherence {id: row.id})
SET c = row.properties
SET c.id = row.id
MERGE (t)-[:HAS_COHERENCE]->(c)
MERGE (c)-[:COMPUTED_BY]->(run)
