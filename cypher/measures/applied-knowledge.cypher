// applied-knowledge: how far each teacher put to use and connected what was learnt, by the codes of the evidence of learning.
//
// Applied = applicability + references, both from 0 to 3. Evidence of which one of both is open does not count.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
// Columns:    teacher           String   id of the teacher
//             evidence          Integer  pieces of evidence with both steps
//             applied           Float    mean of the sums, 0 to 6, null if there are none
//             integrated        Float    share of those with 2 at least on both
//             stored            Float    the mean as the analysis wrote it
//             storedIntegrated  Float    the share as the analysis wrote it
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher)
CALL (t) {
  MATCH (t)-[:WROTE]->(w:Evidence)
  WHERE w.applicability IS NOT NULL AND w.references IS NOT NULL
  RETURN
    count(w) AS evidence,
    avg(toFloat(w.applicability + w.references)) AS applied,
    avg(CASE WHEN w.applicability >= 2 AND w.references >= 2 THEN 1.0 ELSE 0.0 END) AS integrated
}
RETURN
  t.id AS teacher,
  evidence,
  applied,
  CASE WHEN evidence > 0 THEN integrated END AS integrated,
  t.knowledgeApplied AS stored,
  t.knowledgeIntegrated AS storedIntegrated
ORDER BY teacher
