// engagement-by-type: are teachers whose courses hold together more engaged?
//
// The scores compare each teacher with those who took the same courses: 0 is the middle. Groups of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $minCourses  Integer  teachers with traces of fewer completed courses are left out (default 1)
// Columns:    type           String   type of the selection
//             teachers       Integer  teachers with a composite
//             engagement     Float    mean composite
//             usage          Float    mean score of usage
//             communication  Float    mean score of communication
//             performance    Float    mean score of performance
//             fragmentation  Float    mean score of fragmentation; high is scattered
//             high           Float    share of teachers of the level high
// Order:      engagement descending, type
// Answer:     {rows} types; most engaged are '{type}': {engagement} over {teachers} teachers.
MATCH (t:Teacher)
WHERE t.engagement IS NOT NULL AND t.coherenceType IS NOT NULL AND t.engagedCourses >= $minCourses
WITH t.coherenceType AS type, count(*) AS teachers, avg(t.engagement) AS engagement, avg(t.usage) AS usage, avg(t.communication) AS communication, avg(t.performance) AS performance, avg(t.fragmentation) AS fragmentation, avg(CASE WHEN t.engagementLevel = 'high' THEN 1.0 ELSE 0.0 END) AS high
WHERE teachers >= 5
RETURN type, teachers, engagement, usage, communication, performance, fragmentation, high
ORDER BY engagement DESC, type
