// coherence-by-attribute: does coherence differ between groups of teachers?
//
// Groups of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $attribute   String   property of Teacher that makes the groups (default careerStage)
//             $minCourses  Integer  teachers with fewer completed courses are left out (default 3)
// Columns:    value           String   value of the attribute, null if unknown
//             teachers        Integer  teachers in the group
//             thematic        Float    mean of thematic coherence
//             thematicSd      Float    its standard deviation
//             disciplinary    Float    mean of disciplinary coherence
//             disciplinarySd  Float    its standard deviation
// Order:      thematic descending, value
// Answer:     {rows} groups; thematic coherence is highest for {value}: {thematic} over {teachers} teachers.
MATCH (t:Teacher)
WHERE t.courses >= $minCourses
WITH toString(t[$attribute]) AS value, count(*) AS teachers, avg(t.thematicCoherence) AS thematic, stDev(t.thematicCoherence) AS thematicSd, avg(t.disciplinaryCoherence) AS disciplinary, stDev(t.disciplinaryCoherence) AS disciplinarySd
WHERE teachers >= 5
RETURN value, teachers, thematic, thematicSd, disciplinary, disciplinarySd
ORDER BY thematic DESC, value
