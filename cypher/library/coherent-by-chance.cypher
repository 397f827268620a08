// coherent-by-chance: whose high coherence could be chance?
//
// Access:     read
// Parameters: $minThematic  Float    least thematic coherence (default 0.5)
//             $alpha        Float    a p above this could be chance (default 0.05)
//             $limit        Integer  rows at the most (default 20)
// Columns:    teacher            String   pseudonym
//             courses            Integer  completed courses
//             thematicCoherence  Float    mean linkage by topics
//             p                  Float    how often as many courses drawn by lot hang together as much
// Order:      thematicCoherence descending, p descending, teacher
// Answer:     {rows} teachers; that of {teacher} comes by lot with probability {p}.
MATCH (t:Teacher)
WHERE t.thematicCoherence >= $minThematic AND t.thematicCoherenceP > $alpha
RETURN t.id AS teacher, t.courses AS courses, t.thematicCoherence AS thematicCoherence, t.thematicCoherenceP AS p
ORDER BY thematicCoherence DESC, p DESC, teacher
LIMIT $limit
