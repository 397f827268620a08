// current-courses: what the graph holds of some courses, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of id
// Columns:    id           String  identifier
//             properties   Map     all properties of the node
//             disciplines  List    identifiers of its disciplines, sorted
//             topics       List    maps of id and weight of its topics, sorted by id
// Order:      id
UNWIND $keys AS key
MATCH (course:Course {id: key.id})
RETURN course.id AS id,
       properties(course) AS properties,
       COLLECT {
         MATCH (course)-[:IN_DISCIPLINE]->(discipline:Discipline)
         RETURN discipline.id AS id
         ORDER BY id
       } AS disciplines,
       COLLECT {
         MATCH (course)-[covers:COVERS]->(topic:Topic)
         WITH topic.id AS id, covers.weight AS weight
         ORDER BY id
         RETURN {id: id, weight: weight}
       } AS topics
ORDER BY id
