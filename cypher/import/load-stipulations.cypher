// load-stipulations: creates stipulations, or brings them up to date, and what they mandate.
//
// Access:     write
// Parameters: $rows  List  maps of id, year, scope, value, course and properties (of MANDATES); a property that
//                          is null is removed
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
