// current-teachers: what the graph holds of some teachers, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of id
// Columns:    id           String  identifier
//             properties   Map     all properties of the node
//             disciplines  List    identifiers of the disciplines that the teacher teaches, sorted
// Order:      id
UNWIND $keys AS key
MATCH (teacher:Teacher {id: key.id})
RETURN teacher.id AS id,
       properties(teacher) AS properties,
       COLLECT {
         MATCH (teacher)-[:TEACHES]->(discipline:Discipline)
         RETURN discipline.id AS id
         ORDER BY id
       } AS disciplines
ORDER BY id
