// hard-courses-that-attract: which difficult courses do many teachers take, though nobody has to?
//
// Courses of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    course      String   id of the course
//             title       String   its title
//             difficulty  Float    mean z-score of what makes it difficult
//             popularity  Integer  teachers enrolled
//             intrinsic   Integer  of them those with the label intrinsic or mixed
// Order:      popularity descending, course
// Answer:     {rows} courses; {title} attracts most: {popularity} teachers.
MATCH (c:Course {difficultyLevel: 'hard'})
WHERE c.popularity >= 5 AND NOT EXISTS { (:Stipulation)-[:MANDATES]->(c) }
WITH c
ORDER BY c.popularity DESC, c.id
LIMIT $limit
RETURN
  c.id AS course,
  c.title AS title,
  c.difficulty AS difficulty,
  c.popularity AS popularity,
  COUNT {
    MATCH (:Teacher)-[e:ENROLLED_IN]->(c)
    WHERE e.motivation IN ['intrinsic', 'mixed']
  } AS intrinsic
ORDER BY popularity DESC, course
