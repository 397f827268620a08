// elective-against-all: whose coherence comes from mandatory courses?
//
// Needs a run of the variant elective over all years; the last one counts.
//
// Access:     read
// Parameters: $minCourses  Integer  teachers with fewer completed courses are left out (default 3)
//             $limit       Integer  rows at the most (default 20)
// Columns:    teacher     String   pseudonym
//             courses     Integer  completed courses
//             elective    Integer  those that were not mandatory
//             all         Float    thematic coherence of all courses
//             chosen      Float    thematic coherence of the elective ones
//             difference  Float    chosen - all
// Order:      difference, teacher
// Answer:     {teacher} most of all: {all} with the mandatory courses, {chosen} without.
MATCH (h:Coherence {variant: 'elective', period: 'all'})-[:COMPUTED_BY]->(r:Run {status: 'finished'})
WITH DISTINCT r
ORDER BY r.finishedAt DESC, r.id
LIMIT 1
MATCH (r)<-[:COMPUTED_BY]-(h:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
WHERE h.courses >= $minCourses AND h.courses < t.courses AND h.thematicCoherence IS NOT NULL AND t.thematicCoherence IS NOT NULL
RETURN t.id AS teacher, t.courses AS courses, h.courses AS elective, t.thematicCoherence AS all, h.thematicCoherence AS chosen, h.thematicCoherence - t.thematicCoherence AS difference
ORDER BY difference, teacher
LIMIT $limit
