// courses-that-link-threads: which courses link threads?
//
// Access:     read
// Parameters: $kind   String   content or coEnrolment (default content)
//             $limit  Integer  rows at the most (default 20)
// Columns:    course  String   id of the course
//             title   String   its title
//             thread  String   label of its thread
//             others  List     labels of the threads it leads to
//             links   Integer  related courses in other threads
//             share   Float    links / related courses in any thread
// Order:      number of others descending, links descending, course
// Answer:     '{title}' of '{thread}' leads to {others}.
MATCH (c:Course)-[:IN_THREAD]->(own:Thread {kind: $kind})
MATCH (c)-[:RELATED_TO {kind: $kind}]-(other:Course)-[:IN_THREAD]->(k:Thread {kind: $kind})
WITH c, own, k, count(DISTINCT other) AS related
ORDER BY c.id, own.id, related DESC, k.id
WITH c, own, sum(related) AS related, sum(CASE WHEN k = own THEN 0 ELSE related END) AS links, [label IN collect(CASE WHEN k <> own THEN coalesce(k.label, k.id) END) | label] AS others
WHERE links > 0
RETURN c.id AS course, coalesce(c.title, c.id) AS title, coalesce(own.label, own.id) AS thread, others, links, toFloat(links) / related AS share
ORDER BY size(others) DESC, links DESC, course
LIMIT $limit
