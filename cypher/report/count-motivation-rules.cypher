// count-motivation-rules: in how many enrolments each rule of the learner-course fit fired or stayed open.
//
// Access:     read
// Parameters: $run    String  run of motivation
//             $rules  List    the rules
// Columns:    rule           String   the rule
//             fired          Integer  enrolments in which it fired
//             firedTeachers  Integer  teachers who have such an enrolment
//             open           Integer  enrolments in which it could not be decided
//             openTeachers   Integer  teachers who have such an enrolment
// Order:      rule
UNWIND $rules AS rule
OPTIONAL MATCH (t:Teacher {motivationRun: $run})-[e:ENROLLED_IN]->(:Course)
WHERE rule IN coalesce(e.motivationRules, []) OR rule IN coalesce(e.motivationOpen, [])
RETURN
  rule,
  sum(CASE WHEN rule IN e.motivationRules THEN 1 ELSE 0 END) AS fired,
  count(DISTINCT CASE WHEN rule IN e.motivationRules THEN t END) AS firedTeachers,
  sum(CASE WHEN rule IN e.motivationOpen THEN 1 ELSE 0 END) AS open,
  count(DISTINCT CASE WHEN rule IN e.motivationOpen THEN t END) AS openTeachers
ORDER BY rule
