// motivation-labels-by-attribute: for which reasons do teachers of each role, career stage or sector take their courses?
//
// Labels by the rules of the learner-course fit; courses of unknown motivation are left out. Groups of fewer than 5 teachers, and labels
// behind which are fewer, are left out.
//
// Access:     read
// Parameters: $attribute  String  property of Teacher (default careerStage)
// Columns:    value       Any      value of the attribute
//             label       String   intrinsic, extrinsic, mixed or undetermined
//             enrolments  Integer  courses with this label
//             teachers    Integer  teachers who have such a course
//             share       Float    enrolments / all labelled courses of the group
// Order:      value, enrolments descending, label
// Answer:     {rows} cells; of '{value}', {enrolments} courses are {label}.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(:Course)
WHERE e.motivation <> 'unknown' AND t[$attribute] IS NOT NULL
WITH t[$attribute] AS value, e.motivation AS label, t, count(*) AS courses
WITH value, label, sum(courses) AS enrolments, count(t) AS teachers
WITH value, collect({label: label, enrolments: enrolments, teachers: teachers}) AS labels, sum(enrolments) AS ofGroup, max(teachers) AS most
WHERE most >= 5
UNWIND labels AS one
WITH value, one, ofGroup
WHERE one.teachers >= 5
RETURN value, one.label AS label, one.enrolments AS enrolments, one.teachers AS teachers, toFloat(one.enrolments) / ofGroup AS share
ORDER BY value, enrolments DESC, label
