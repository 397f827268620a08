// courses-taken-together: which two courses do the same teachers complete, and do they share a topic?
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    first         String   title of the one course
//             second        String   title of the other
//             teachers      Integer  teachers who completed both
//             sharedTopics  List     names of topics that both cover
// Order:      teachers descending, ids of the courses
// Answer:     '{first}' and '{second}' go together most often: {teachers} teachers completed both.
MATCH (a:Course)<-[:COMPLETED]-(t:Teacher)-[:COMPLETED]->(b:Course)
WHERE a.id < b.id
WITH a, b, count(t) AS teachers
ORDER BY teachers DESC, a.id, b.id
LIMIT $limit
RETURN
  coalesce(a.title, a.id) AS first,
  coalesce(b.title, b.id) AS second,
  teachers,
  COLLECT {
    MATCH (a)-[:COVERS]->(k:Topic)<-[:COVERS]-(b)
    RETURN coalesce(k.name, k.id)
    ORDER BY k.id
  } AS sharedTopics
ORDER BY teachers DESC, a.id, b.id
