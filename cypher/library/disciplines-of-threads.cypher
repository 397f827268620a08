// disciplines-of-threads: which disciplines meet in a thread?
//
// Access:     read
// Parameters: none
// Columns:    thread       String   label of the thread
//             disciplines  Integer  different disciplines of its courses
//             size         Integer  courses of the thread with a discipline
//             largest      String   name of the most frequent discipline
//             share        Float    share of the courses in it
// Order:      share, thread, id
// Answer:     '{thread}' joins {disciplines} disciplines; {largest} has {share} of the courses.
MATCH (k:Thread {kind: 'content'})<-[:IN_THREAD]-(c:Course)-[:IN_DISCIPLINE]->(d:Discipline)
WITH k, d, count(DISTINCT c) AS courses
ORDER BY courses DESC, d.id
WITH k, collect({name: coalesce(d.name, d.id), courses: courses}) AS disciplines, COUNT { (k)<-[:IN_THREAD]-(c:Course) WHERE EXISTS { (c)-[:IN_DISCIPLINE]->(:Discipline) } } AS size
RETURN coalesce(k.label, k.id) AS thread, size(disciplines) AS disciplines, size, disciplines[0].name AS largest, toFloat(disciplines[0].courses) / size AS share
ORDER BY share, thread, k.id
