// list-mandates: which courses were mandatory, when and for whom.
//
// Access:     read
// Parameters: none
// Columns:    stipulation  String   id of the stipulation
//             course       String   id of the course
//             year         Integer  academic year in which it holds
//             scope        String   all, role, stage or discipline
//             value        String   which one, null for all
// Order:      stipulation, course
MATCH (s:Stipulation)-[:MANDATES]->(c:Course)
RETURN s.id AS stipulation, c.id AS course, toInteger(s.year) AS year, s.scope AS scope, s.value AS value
ORDER BY stipulation, course
