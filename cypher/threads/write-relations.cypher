// write-relations: keeps some of the edges of the network in which threads were found.
//
// Access:     write
// Parameters: $run   String  run
//             $rows  List    maps of first and second, ids of courses, and properties of the relationship
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (first:Course {id: row.first})
MATCH (second:Course {id: row.second})
MERGE (first)-[r:RELATED_TO {run: $run}]->(second)
SET r += row.properties
