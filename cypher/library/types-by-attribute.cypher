// types-by-attribute: does the type of selection differ between groups of teachers?
//
// Groups of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $attribute   String   property of Teacher that makes the groups (default careerStage)
//             $minCourses  Integer  teachers with fewer completed courses are left out (default 3)
// Columns:    value     String   value of the attribute, null if unknown
//             type      String   type of the selection
//             teachers  Integer  teachers of the group with this type
//             group     Integer  teachers of the group
//             share     Float    teachers / group
// Order:      value, teachers descending, type
// Answer:     {rows} rows; of {value}, most are '{type}': {teachers} of {group}.
MATCH (t:Teacher)
WHERE t.coherenceType IS NOT NULL AND t.courses >= $minCourses
WITH toString(t[$attribute]) AS value, t.coherenceType AS type, count(*) AS teachers
WITH value, collect({type: type, teachers: teachers}) AS types, sum(teachers) AS group
WHERE group >= 5
UNWIND types AS one
RETURN value, one.type AS type, one.teachers AS teachers, group, toFloat(one.teachers) / group AS share
ORDER BY value, teachers DESC, type
