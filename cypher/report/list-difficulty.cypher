// list-difficulty: how difficult each course is, and what the catalogue alone hints at.
//
// Access:     read
// Parameters: none
// Columns:    difficulty  Float   mean z-score, null if unknown
//             level       String  easy, medium or hard, null if unknown
//             hint        String  intrinsic or extrinsic, null if neither
// Order:      course
MATCH (c:Course)
RETURN c.difficulty AS difficulty, c.difficultyLevel AS level, c.motivationHint AS hint
ORDER BY c.id
