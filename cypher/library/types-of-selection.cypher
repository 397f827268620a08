// types-of-selection: of what type are the selections of teachers?
//
// Access:     read
// Parameters: none
// Columns:    type          String   type of the selection
//             teachers      Integer  teachers
//             share         Float    of the teachers with a type
//             courses       Float    mean number of completed courses
//             thematic      Float    mean thematic coherence
//             disciplinary  Float    mean disciplinary coherence
//             bridging      Float    mean bridging
// Order:      teachers descending, type
// Answer:     Most selections are '{type}': {teachers} teachers.
MATCH (t:Teacher)
WHERE t.coherenceType IS NOT NULL
WITH t.coherenceType AS type, count(*) AS teachers, avg(t.courses) AS courses, avg(t.thematicCoherence) AS thematic, avg(t.disciplinaryCoherence) AS disciplinary, avg(t.bridging) AS bridging
WITH collect({type: type, teachers: teachers, courses: courses, thematic: thematic, disciplinary: disciplinary, bridging: bridging}) AS types, sum(teachers) AS all
UNWIND types AS one
RETURN one.type AS type, one.teachers AS teachers, toFloat(one.teachers) / all AS share, one.courses AS courses, one.thematic AS thematic, one.disciplinary AS disciplinary, one.bridging AS bridging
ORDER BY teachers DESC, type
