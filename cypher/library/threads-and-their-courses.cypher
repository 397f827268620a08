// threads-and-their-courses: which threads run through the catalogue, and which courses make them?
//
// Access:     read
// Parameters: $kind     String   content or coEnrolment (default content)
//             $courses  Integer  titles a thread at the most (default 10)
// Columns:    thread    String   label
//             topics    List     names of its most typical topics
//             size      Integer  courses
//             teachers  Integer  teachers who completed at least one
//             titles    List     its courses, the most completed first
// Order:      size descending, thread, id
// Answer:     {rows} threads; the largest is '{thread}' with {size} courses.
MATCH (k:Thread {kind: $kind})
RETURN
  coalesce(k.label, k.id) AS thread,
  k.topics AS topics,
  k.size AS size,
  COUNT { MATCH (k)<-[:IN_THREAD]-(:Course)<-[:COMPLETED]-(t:Teacher) RETURN DISTINCT t } AS teachers,
  COLLECT {
    MATCH (k)<-[:IN_THREAD]-(c:Course)
    WITH c, COUNT { (c)<-[:COMPLETED]-(:Teacher) } AS completed
    RETURN coalesce(c.title, c.id)
    ORDER BY completed DESC, c.id
    LIMIT $courses
  } AS titles
ORDER BY size DESC, thread, k.id
