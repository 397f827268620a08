// enrolments-of-unknown-motivation: of which courses can the rules not say why a teacher took them, and what is missing?
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 50)
// Columns:    teacher  String   pseudonym
//             course   String   id of the course
//             title    String   its title
//             year     Integer  academic year of the enrolment, null if unknown
//             missing  List     what is not known: stipulations, discipline, role or difficulty
//             open     List     rules that cannot be decided
// Order:      teacher, course
// Answer:     {rows} courses; of {title}, taken by {teacher}, {missing} is not known.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
WHERE e.motivation = 'unknown'
WITH t, e, c
ORDER BY t.id, c.id
LIMIT $limit
RETURN
  t.id AS teacher,
  c.id AS course,
  c.title AS title,
  e.year AS year,
  CASE WHEN e.motivationMandatory IS NULL THEN ['stipulations'] ELSE [] END
  + CASE WHEN e.motivationDiscipline IS NULL THEN ['discipline'] ELSE [] END
  + CASE WHEN e.motivationRole IS NULL THEN ['role'] ELSE [] END
  + CASE WHEN e.motivationDifficulty IS NULL THEN ['difficulty'] ELSE [] END AS missing,
  e.motivationOpen AS open
ORDER BY teacher, course
