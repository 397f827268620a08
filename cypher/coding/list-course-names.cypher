// list-course-names: what texts may call the courses.
//
// Access:     read
// Parameters: none
// Columns:    id       String  of the course
//             title    String  its title
//             aliases  Any     other names, a list or separated by |; null if none are known
//             topics   List    names of its topics, by name
// Order:      id
MATCH (c:Course)
RETURN
  c.id AS id,
  c.title AS title,
  c.aliases AS aliases,
  COLLECT {
    MATCH (c)-[:COVERS]->(k:Topic)
    RETURN k.name
    ORDER BY k.name
  } AS topics
ORDER BY id
