// engagement-by-motivation: are teachers more engaged in courses that they took for their own sake?
//
// The scores compare each enrolment with those of the same course and year: 0 is the middle. Labels behind which are fewer than 5 teachers
// are left out.
//
// Access:     read
// Parameters: none
// Columns:    label       String   intrinsic, extrinsic, mixed, undetermined or unknown
//             enrolments  Integer  courses with a composite of engagement
//             teachers    Integer  teachers who have such a course
//             engagement  Float    mean composite
//             completed   Float    share of them that were completed
// Order:      engagement descending, label
// Answer:     {rows} labels; teachers are most engaged in courses that are {label}: {engagement} over {enrolments} courses.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
WHERE e.motivation IS NOT NULL AND e.engagement IS NOT NULL
WITH e.motivation AS label, count(*) AS enrolments, count(DISTINCT t) AS teachers, avg(e.engagement) AS engagement, avg(CASE WHEN EXISTS { (t)-[:COMPLETED]->(c) } THEN 1.0 ELSE 0.0 END) AS completed
WHERE teachers >= 5
RETURN label, enrolments, teachers, engagement, completed
ORDER BY engagement DESC, label
