// drift-by-attribute: do teachers move on from course to course, or keep to where they began?
//
// Groups of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $attribute   String   property of Teacher that makes the groups (default careerStage)
//             $minCourses  Integer  teachers with fewer completed courses are left out (default 3)
// Columns:    value      String   value of the attribute, null if unknown
//             teachers   Integer  teachers with a drift
//             drift      Float    mean of drift: above 0, what follows is nearer than the rest
//             sd         Float    its standard deviation
//             diversity  Float    mean of the effective number of topics
// Order:      drift descending, value
// Answer:     Highest for {value}: {drift} over {teachers} teachers.
MATCH (t:Teacher)-[:HAS_COHERENCE]->(h:Coherence)-[:COMPUTED_BY]->(:Run {id: t.coherenceRun})
WHERE h.thematicDrift IS NOT NULL AND t.courses >= $minCourses
WITH toString(t[$attribute]) AS value, count(*) AS teachers, avg(h.thematicDrift) AS drift, stDev(h.thematicDrift) AS sd, avg(h.thematicEffectiveCategories) AS diversity
WHERE teachers >= 5
RETURN value, teachers, drift, sd, diversity
ORDER BY drift DESC, value
