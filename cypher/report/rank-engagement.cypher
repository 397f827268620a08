// rank-engagement: how many teachers have a lower score than one of them.
//
// Access:     read
// Parameters: $teacher  String  pseudonym
//             $scores   List    properties of Teacher
// Columns:    score     String   the property
//             teachers  Integer  other teachers of the same run with a value
//             below     Integer  of them with a lower one
// Order:      score
MATCH (me:Teacher {id: $teacher})
UNWIND $scores AS score
WITH me, score
WHERE me[score] IS NOT NULL
MATCH (t:Teacher {engagementRun: me.engagementRun})
WHERE t[score] IS NOT NULL AND t.id <> $teacher
RETURN score, count(t) AS teachers, sum(CASE WHEN t[score] < me[score] THEN 1 ELSE 0 END) AS below
ORDER BY score
