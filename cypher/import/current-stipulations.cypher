// current-stipulations: what the graph holds of some stipulations, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of id and course
// Columns:    id          String   identifier of the stipulation
//             course      String   identifier of the course that it mandates
//             year        Integer  academic year
//             scope       String   all, role, stage or discipline
//             value       String   which role, stage or discipline; null for all
//             properties  Map      all properties of MANDATES
// Order:      id, course
UNWIND $keys AS key
MATCH (stipulation:Stipulation {id: key.id})-[mandates:MANDATES]->(course:Course {id: key.course})
USING INDEX stipulation:Stipulation(id)
USING INDEX course:Course(id)
RETURN key.id AS id,
       key.course AS course,
       stipulation.year AS year,
       stipulation.scope AS scope,
       stipulation.value AS value,
       properties(mandates) AS properties
ORDER BY id, course
