// rules-that-fired: which rules say why teachers took their courses, and how often together?
//
// Combinations behind which are fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: none
// Columns:    rules       List     rules that fired, none if empty
//             label       String   intrinsic, extrinsic, mixed, undetermined or unknown
//             enrolments  Integer  courses
//             teachers    Integer  teachers who have such a course
// Order:      enrolments descending, rules, label
// Answer:     {rows} combinations of rules and labels; the most frequent one is {label}, for {enrolments} courses.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(:Course)
WHERE e.motivation IS NOT NULL
WITH e.motivationRules AS rules, e.motivation AS label, count(*) AS enrolments, count(DISTINCT t) AS teachers
WHERE teachers >= 5
RETURN rules, label, enrolments, teachers
ORDER BY enrolments DESC, rules, label
