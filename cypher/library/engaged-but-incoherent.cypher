// engaged-but-incoherent: who works hard on courses that do not hold together?
//
// That is, on selections of the types fragmented and weak.
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    teacher            String   pseudonym
//             engagement         Float    composite
//             type               String   type of the selection
//             thematicCoherence  Float    mean linkage by topics
//             courses            Integer  completed courses
//             careerStage        String   career stage
// Order:      engagement descending, teacher
// Answer:     {rows} teachers; {teacher} most of all: a composite of {engagement}, a selection of the type '{type}'.
MATCH (t:Teacher)
WHERE t.engagementLevel = 'high' AND t.coherenceType IN ['fragmented', 'weak']
RETURN t.id AS teacher, t.engagement AS engagement, t.coherenceType AS type, t.thematicCoherence AS thematicCoherence, t.courses AS courses, t.careerStage AS careerStage
ORDER BY engagement DESC, teacher
LIMIT $limit
