// selection-of-teacher: what did one teacher complete, and which topics tie it together?
//
// Access:     read
// Parameters: $teacher  String  pseudonym
// Columns:    course        String  title of the course
//             completedAt   Date    when it was completed
//             disciplines   List    names of its disciplines
//             topics        List    names of its topics
//             sharedTopics  List    those that another course of the selection covers too
// Order:      completedAt, course
// Answer:     {rows} completed courses, the first of them '{course}'.
MATCH (t:Teacher {id: $teacher})-[r:COMPLETED]->(c:Course)
RETURN
  coalesce(c.title, c.id) AS course,
  r.completedAt AS completedAt,
  COLLECT {
    MATCH (c)-[:IN_DISCIPLINE]->(d:Discipline)
    RETURN coalesce(d.name, d.id)
    ORDER BY d.id
  } AS disciplines,
  COLLECT {
    MATCH (c)-[:COVERS]->(k:Topic)
    RETURN coalesce(k.name, k.id)
    ORDER BY k.id
  } AS topics,
  COLLECT {
    MATCH (c)-[:COVERS]->(k:Topic)
    WHERE EXISTS {
      MATCH (t)-[:COMPLETED]->(other:Course)-[:COVERS]->(k)
      WHERE other <> c
    }
    RETURN coalesce(k.name, k.id)
    ORDER BY k.id
  } AS sharedTopics
ORDER BY completedAt, course
