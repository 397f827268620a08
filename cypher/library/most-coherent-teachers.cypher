// most-coherent-teachers: whose completed courses hang together most by topic?
//
// Access:     read
// Parameters: $minCourses  Integer  teachers with fewer completed courses are left out (default 3)
//             $limit       Integer  rows at the most (default 20)
// Columns:    teacher                String   pseudonym
//             courses                Integer  completed courses
//             thematicCoherence      Float    mean linkage by topics
//             disciplinaryCoherence  Float    mean linkage by disciplines
//             careerStage            String   career stage
// Order:      thematicCoherence descending, teacher
// Answer:     {teacher} is the most coherent: {courses} courses with a mean linkage of {thematicCoherence}.
MATCH (t:Teacher)
WHERE t.courses >= $minCourses AND t.thematicCoherence IS NOT NULL
RETURN t.id AS teacher, t.courses AS courses, t.thematicCoherence AS thematicCoherence, t.disciplinaryCoherence AS disciplinaryCoherence, t.careerStage AS careerStage
ORDER BY thematicCoherence DESC, teacher
LIMIT $limit
