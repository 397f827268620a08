// courses-without-topics: which courses does thematic coherence not see, for want of topics?
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    course    String   id of the course
//             title     String   its title
//             teachers  Integer  teachers who completed it
// Order:      teachers descending, course
// Answer:     {rows} courses without topics; '{title}' alone was completed by {teachers} teachers.
MATCH (c:Course)
WHERE NOT EXISTS { (c)-[:COVERS]->(:Topic) }
RETURN c.id AS course, coalesce(c.title, c.id) AS title, COUNT { (c)<-[:COMPLETED]-(:Teacher) } AS teachers
ORDER BY teachers DESC, course
LIMIT $limit
