// path-between-courses: how are two courses connected through topics and disciplines?
//
// Access:     read
// Parameters: $from  String  id of the one course
//             $to    String  id of the other
// Columns:    steps  Integer  length of the path
//             path   List     names along the path
// Order:      none
// Answer:     They are {steps} steps apart: {path}.
MATCH (a:Course {id: $from}), (b:Course {id: $to})
MATCH p = SHORTEST 1 (a)-[:COVERS|IN_DISCIPLINE|BROADER]-{1,6}(b)
RETURN length(p) AS steps, [n IN nodes(p) | coalesce(n.title, n.name, n.id)] AS path
