// teachers-of-one-type: which teachers have a selection of one type?
//
// A figure that is not known counts as the smallest.
//
// Access:     read
// Parameters: $type   String   type of the selection (default bridging)
//             $limit  Integer  rows at the most (default 20)
// Columns:    teacher                String   pseudonym
//             courses                Integer  completed courses
//             thematicCoherence      Float    mean linkage by topics
//             thematicZ              Float    standard deviations above chance
//             disciplinaryCoherence  Float    mean linkage by disciplines
//             disciplinaryZ          Float    standard deviations above chance
//             disciplines            List     names of the disciplines of the courses
// Order:      thematicZ descending, disciplinaryZ descending, teacher
// Answer:     {teacher} most clearly: {courses} courses, {thematicZ} standard deviations above chance by topic.
MATCH (t:Teacher {coherenceType: $type})
WITH t
ORDER BY coalesce(t.thematicCoherenceZ, -1000.0) DESC, coalesce(t.disciplinaryCoherenceZ, -1000.0) DESC, t.id
LIMIT $limit
RETURN
  t.id AS teacher,
  t.courses AS courses,
  t.thematicCoherence AS thematicCoherence,
  t.thematicCoherenceZ AS thematicZ,
  t.disciplinaryCoherence AS disciplinaryCoherence,
  t.disciplinaryCoherenceZ AS disciplinaryZ,
  COLLECT {
    MATCH (t)-[:COMPLETED]->(:Course)-[:IN_DISCIPLINE]->(d:Discipline)
    WITH DISTINCT d
    RETURN coalesce(d.name, d.id)
    ORDER BY d.id
  } AS disciplines
ORDER BY coalesce(thematicZ, -1000.0) DESC, coalesce(disciplinaryZ, -1000.0) DESC, teacher
