// engagement-by-attribute: does engagement differ between groups of teachers?
//
// Groups of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $attribute  String  property of Teacher that makes the groups (default careerStage)
// Columns:    value       String   value of the attribute, null if unknown
//             teachers    Integer  teachers with a composite
//             engagement  Float    mean composite; 0 is the middle of those who took the same courses
//             sd          Float    its standard deviation
//             low         Float    share of the level low
//             medium      Float    share of the level medium
//             high        Float    share of the level high
// Order:      engagement descending, value
// Answer:     {rows} groups; engagement is highest for {value}: {engagement} over {teachers} teachers.
MATCH (t:Teacher)
WHERE t.engagement IS NOT NULL
WITH toString(t[$attribute]) AS value, count(*) AS teachers, avg(t.engagement) AS engagement, stDev(t.engagement) AS sd,
  avg(CASE WHEN t.engagementLevel = 'low' THEN 1.0 ELSE 0.0 END) AS low,
  avg(CASE WHEN t.engagementLevel = 'medium' THEN 1.0 ELSE 0.0 END) AS medium,
  avg(CASE WHEN t.engagementLevel = 'high' THEN 1.0 ELSE 0.0 END) AS high
WHERE teachers >= 5
RETURN value, teachers, engagement, sd, low, medium, high
ORDER BY engagement DESC, value
