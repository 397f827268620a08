// publish-headline: repeats the results of a run on some of the teachers that do not carry them yet.
//
// Access:     write
// Parameters: $run    String   run
//             $limit  Integer  teachers at the most
// Columns:    teachers  Integer  teachers that carry it now
// Order:      none
MATCH (:Run {id: $run})<-[:COMPUTED_BY]-(c:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
WHERE coalesce(t.coherenceRun, '') <> $run
WITH t, c
LIMIT $limit
SET t.courses = c.courses,
    t.thematicCoherence = c.thematicCoherence,
    t.thematicCoherenceZ = c.thematicCoherenceZ,
    t.thematicCoherenceP = c.thematicCoherenceP,
    t.disciplinaryCoherence = c.disciplinaryCoherence,
    t.disciplinaryCoherenceZ = c.disciplinaryCoherenceZ,
    t.disciplinaryCoherenceP = c.disciplinaryCoherenceP,
    t.bridging = c.bridging,
    t.coherenceType = c.type,
    t.threads = c.threads,
    t.fit = c.fit,
    t.coherenceRun = $run
RETURN count(t) AS teachers
