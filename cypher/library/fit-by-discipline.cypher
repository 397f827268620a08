// fit-by-discipline: do teachers of some disciplines stay nearer to what they teach?
//
// Groups of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $minCourses  Integer  teachers with fewer completed courses are left out (default 3)
// Columns:    discipline  String   name of the discipline taught
//             teachers    Integer  teachers with a known fit
//             fit         Float    mean share of courses in their own disciplines
//             thematic    Float    mean thematic coherence
// Order:      fit descending, discipline
// Answer:     Teachers of '{discipline}' stay nearest: {fit} of their courses, over {teachers} teachers.
MATCH (d:Discipline)<-[:TEACHES]-(t:Teacher)
WHERE t.courses >= $minCourses AND t.fit IS NOT NULL
WITH d, count(t) AS teachers, avg(t.fit) AS fit, avg(t.thematicCoherence) AS thematic
WHERE teachers >= 5
RETURN coalesce(d.name, d.id) AS discipline, teachers, fit, thematic
ORDER BY fit DESC, discipline
