// motivation-by-type: do teachers whose courses hold together take them more for their own sake?
//
// Types of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $minCourses  Integer  teachers with fewer labelled courses are left out (default 1)
// Columns:    type       String   type of the selection
//             teachers   Integer  teachers with shares
//             intrinsic  Float    mean share of intrinsic courses
//             extrinsic  Float    mean share of extrinsic courses
//             mixed      Float    mean share of courses that are both
// Order:      intrinsic descending, type
// Answer:     {rows} types; '{type}' has the largest share of intrinsic courses: {intrinsic} over {teachers} teachers.
MATCH (t:Teacher)
WHERE t.intrinsicShare IS NOT NULL AND t.coherenceType IS NOT NULL AND t.motivationCourses >= $minCourses
WITH t.coherenceType AS type, count(*) AS teachers, avg(t.intrinsicShare) AS intrinsic, avg(t.extrinsicShare) AS extrinsic, avg(t.mixedShare) AS mixed
WHERE teachers >= 5
RETURN type, teachers, intrinsic, extrinsic, mixed
ORDER BY intrinsic DESC, type
