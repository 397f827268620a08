// statements-against-courses: do teachers who say that they want to learn for its own sake also choose so?
//
// Cells of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: none
// Columns:    stated     String   intrinsic, extrinsic or mixed, by the codes of the statement
//             teachers   Integer  teachers with such a statement and shares
//             intrinsic  Float    their mean share of intrinsic courses
//             extrinsic  Float    their mean share of extrinsic courses
// Order:      stated
// Answer:     {rows} kinds of statements; those of kind {stated} take {intrinsic} of their courses for their own sake.
MATCH (t:Teacher)-[:STATED]->(s:Statement)
WHERE s.motivation IS NOT NULL AND t.intrinsicShare IS NOT NULL
WITH DISTINCT s.motivation AS stated, t
WITH stated, count(t) AS teachers, avg(t.intrinsicShare) AS intrinsic, avg(t.extrinsicShare) AS extrinsic
WHERE teachers >= 5
RETURN stated, teachers, intrinsic, extrinsic
ORDER BY stated
