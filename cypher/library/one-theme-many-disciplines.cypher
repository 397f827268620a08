// one-theme-many-disciplines: who follows one theme across disciplines?
//
// Access:     read
// Parameters: $minThematic      Float    least thematic coherence (default 0.3)
//             $maxDisciplinary  Float    greatest disciplinary coherence (default 0.3)
//             $minCourses       Integer  teachers with fewer completed courses are left out (default 3)
//             $limit            Integer  rows at the most (default 20)
// Columns:    teacher                String   pseudonym
//             courses                Integer  completed courses
//             thematicCoherence      Float    mean linkage by topics
//             disciplinaryCoherence  Float    mean linkage by disciplines
//             disciplines            List     names of the disciplines of the courses
// Order:      thematicCoherence - disciplinaryCoherence descending, teacher
// Answer:     {rows} teachers follow a theme across disciplines; {teacher} most clearly.
MATCH (t:Teacher)
WHERE t.courses >= $minCourses AND t.thematicCoherence >= $minThematic AND t.disciplinaryCoherence <= $maxDisciplinary
RETURN
  t.id AS teacher,
  t.courses AS courses,
  t.thematicCoherence AS thematicCoherence,
  t.disciplinaryCoherence AS disciplinaryCoherence,
  COLLECT {
    MATCH (t)-[:COMPLETED]->(:Course)-[:IN_DISCIPLINE]->(d:Discipline)
    WITH DISTINCT d
    RETURN coalesce(d.name, d.id)
    ORDER BY d.id
  } AS disciplines
ORDER BY thematicCoherence - disciplinaryCoherence DESC, teacher
LIMIT $limit
