// engagement-profiles: what do the profiles of engagement look like?
//
// Profile 1 is the least engaged. Profiles of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: none
// Columns:    profile        Integer  number of the profile, by rising composite
//             teachers       Integer  teachers
//             usage          Float    mean score of usage
//             communication  Float    mean score of communication
//             performance    Float    mean score of performance
//             fragmentation  Float    mean score of fragmentation; high is scattered
//             engagement     Float    mean composite
// Order:      profile
// Answer:     {rows} profiles; the least engaged one has {teachers} teachers.
MATCH (t:Teacher)
WHERE t.engagementProfile IS NOT NULL
WITH t.engagementProfile AS profile, count(*) AS teachers, avg(t.usage) AS usage, avg(t.communication) AS communication, avg(t.performance) AS performance, avg(t.fragmentation) AS fragmentation, avg(t.engagement) AS engagement
WHERE teachers >= 5
RETURN profile, teachers, usage, communication, performance, fragmentation, engagement
ORDER BY profile
