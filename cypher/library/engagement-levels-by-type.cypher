// engagement-levels-by-type: how do the levels of engagement and the types of selection go together?
//
// Types of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: none
// Columns:    type      String   type of the selection
//             level     String   low, medium or high
//             teachers  Integer  teachers of this type and level
//             ofType    Integer  teachers of this type with a level
//             share     Float    teachers / ofType
// Order:      type, level from low to high
// Answer:     {rows} cells; of '{type}', {teachers} of {ofType} teachers are {level}.
MATCH (t:Teacher)
WHERE t.engagementLevel IS NOT NULL AND t.coherenceType IS NOT NULL
WITH t.coherenceType AS type, t.engagementLevel AS level, count(*) AS teachers
WITH type, collect({level: level, teachers: teachers}) AS levels, sum(teachers) AS ofType
WHERE ofType >= 5
UNWIND levels AS one
RETURN type, one.level AS level, one.teachers AS teachers, ofType, toFloat(one.teachers) / ofType AS share
ORDER BY type, {low: 1, medium: 2, high: 3}[level]
