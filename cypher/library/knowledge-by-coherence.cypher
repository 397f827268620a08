// knowledge-by-coherence: do teachers whose courses hold together apply and connect more of what they learnt?
//
// Types of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: none
// Columns:    type        String   type of the selection
//             teachers    Integer  teachers with coded evidence of learning
//             applied     Float    mean applied integrated knowledge, 0 to 6
//             integrated  Float    mean share of evidence with 2 at least on both rubrics
//             coherence   Float    mean of the questionnaire, null if nobody answered
// Order:      applied descending, type
// Answer:     {rows} types; '{type}' applies most: {applied} over {teachers} teachers.
MATCH (t:Teacher)
WHERE t.knowledgeApplied IS NOT NULL AND t.coherenceType IS NOT NULL
WITH t.coherenceType AS type, count(*) AS teachers, avg(t.knowledgeApplied) AS applied, avg(t.knowledgeIntegrated) AS integrated, avg(t.knowledgeCoherence) AS coherence
WHERE teachers >= 5
RETURN type, teachers, applied, integrated, coherence
ORDER BY applied DESC, type
