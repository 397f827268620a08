// load-stipulations: creates stipulations, or brings them up to date, and what they mandate.
//
// A row: id, year, scope, value, course, properties (of MANDATES).
// A property that is null is removed.
//
// Access:     write
// Parameters: $rows  List  one map for each course that a stipulation mandates
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (course:Course {id: row.course})
MERGE (stipulation:Stipulation {id: row.id})
SET stipulation.year = row.year,
    stipulation.scope = row.scope,
    stipulation.value = row.value
MERGE (stipulation)-[mandates:MANDATES]->(course)
SET mandates += row.properties
