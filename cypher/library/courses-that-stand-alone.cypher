// courses-that-stand-alone: which courses share no topic with the rest of the selections they are in?
//
// Access:     read
// Parameters: $minTeachers  Integer  courses with fewer teachers are left out (default 5)
//             $limit        Integer  rows at the most (default 20)
// Columns:    course    String   id of the course
//             title     String   its title
//             teachers  Integer  teachers who completed it and another course
//             alone     Integer  those of whom no other course shares a topic with it
//             share     Float    alone / teachers
// Order:      share descending, teachers descending, course
// Answer:     '{title}' stands alone in {alone} of {teachers} selections.
MATCH (c:Course)<-[:COMPLETED]-(t:Teacher)
WHERE EXISTS { (c)-[:COVERS]->(:Topic) } AND COUNT { (t)-[:COMPLETED]->(:Course) } >= 2
WITH c, t, EXISTS {
  MATCH (t)-[:COMPLETED]->(other:Course)-[:COVERS]->(:Topic)<-[:COVERS]-(c)
  WHERE other <> c
} AS linked
WITH c, count(t) AS teachers, sum(CASE WHEN linked THEN 0 ELSE 1 END) AS alone
WHERE teachers >= $minTeachers
RETURN c.id AS course, coalesce(c.title, c.id) AS title, teachers, alone, toFloat(alone) / teachers AS share
ORDER BY share DESC, teachers DESC, course
LIMIT $limit
