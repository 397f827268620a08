// load-courses-of-teacher: the courses one teacher took, with their topics, disciplines, threads and what mandates them.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher
// Columns:    course        String  id of the course
//             language      String  its language, null where unknown
//             level         String  its level, null where unknown
//             openedOn      Date    the day it was opened, null where unknown
//             topics        List    [topic, weight] of each topic it covers; the weight is 1 where none is given
//             disciplines   List    ids of its disciplines
//             threads       List    ids of its content threads
//             stipulations  List    [year, scope, value] of each stipulation that mandates it
// Order:      course
MATCH (:Teacher {id: $teacher})-[:COMPLETED|ENROLLED_IN]->(c:Course)
WITH DISTINCT c
ORDER BY c.id
RETURN
  c.id AS course,
  c.language AS language,
  c.level AS level,
  c.openedOn AS openedOn,
  [(c)-[r:COVERS]->(k:Topic) | [k.id, coalesce(r.weight, 1.0)]] AS topics,
  [(c)-[:IN_DISCIPLINE]->(d:Discipline) | d.id] AS disciplines,
  [(c)-[:IN_THREAD]->(thread:Thread {kind: 'content'}) | thread.id] AS threads,
  [(s:Stipulation)-[:MANDATES]->(c) | [s.year, s.scope, s.value]] AS stipulations
ORDER BY course
