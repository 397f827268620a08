// learner-course-fit: why each teacher took each course, by the rules, beside the label that the graph holds.
//
// E1 = mandatory for the teacher that year. E2 = no relation to the discipline, not meant for the role, and easy. I1 = elective, and hard.
// I2 = clearly related to the discipline. Only E: extrinsic; only I: intrinsic; both: mixed, or the precedence; none: undetermined. All
// values that something unknown can have are tried: if they do not lead to the same label, it is unknown. The difficulty is the one
// that the analysis wrote to the courses, see course-difficulty. The year is that of the completion, or else of the enrolment.
//
// Access:     read
// Parameters: $teacher        String  id of the teacher, null for all (default null)
//             $precedence     String  mixed, extrinsic or intrinsic: the label where rules of both kinds fire (default mixed)
//             $unstatedYears  String  unknown or elective: what courses were in years without any stipulation (default unknown)
// Columns:    teacher     String   id of the teacher
//             course      String   id of the course
//             mandatory   Boolean  whether it was mandatory for the teacher that year, null if unknown
//             mandates    List     ids of the stipulations that made it so
//             discipline  String   clear, weak or none, null if unknown
//             role        Boolean  whether it is meant for the role of the teacher, null if unknown
//             difficulty  String   easy, medium or hard, null if unknown
//             label       String   intrinsic, extrinsic, mixed, undetermined or unknown
//             fired       List     rules that fired
//             open        List     rules that cannot be decided
//             stored      String   the label as the analysis wrote it
// Order:      teacher, course
CALL () {
  MATCH (d:Discipline)
  RETURN count(d) AS disciplines
}
CALL () {
  MATCH (s:Stipulation)-[:MANDATES]->(:Course)
  RETURN collect(DISTINCT s.year) AS years
}
CALL (disciplines) {
  MATCH (top:Discipline)
  WHERE disciplines > 1 AND COUNT { MATCH (below:Discipline)-[:BROADER]->{0,20}(top) RETURN DISTINCT below } = disciplines
  RETURN collect(top) AS everything
}
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher)
WITH
  t,
  e,
  c,
  years,
  everything,
  CASE WHEN c.roles IS :: LIST<ANY> THEN [role IN c.roles | toString(role)] ELSE [] END AS roles,
  COLLECT {
    MATCH (t)-[done:COMPLETED]->(c)
    RETURN done.year
    ORDER BY done.year
  }[0] AS completionYear,
  COLLECT {
    MATCH (t)-[:TEACHES]->(d:Discipline)
    RETURN d
  } AS taught,
  COLLECT {
    MATCH (c)-[:IN_DISCIPLINE]->(d:Discipline)
    RETURN d
  } AS offered,
  COLLECT {
    MATCH (s:Stipulation)-[:MANDATES]->(c)
    RETURN s
    ORDER BY s.id
  } AS stipulations
WITH *, coalesce(completionYear, e.year) AS year
WITH
  t,
  e,
  c,
  year,
  years,
  everything,
  roles,
  taught,
  offered,
  stipulations,
  [s IN stipulations WHERE s.year = year | {id: s.id, concerned: CASE s.scope
    WHEN 'all' THEN true
    WHEN 'role' THEN CASE WHEN t.role IS NOT NULL THEN coalesce(t.role = s.value, false) END
    WHEN 'stage' THEN CASE WHEN t.careerStage IS NOT NULL THEN coalesce(t.careerStage = s.value, false) END
    WHEN 'discipline' THEN CASE WHEN size(taught) > 0 THEN any(d IN taught WHERE d.id = coalesce(s.value, '')) END
  END}] AS bound
WITH
  t,
  e,
  c,
  [s IN bound WHERE s.concerned | s.id] AS mandates,
  CASE
    WHEN any(s IN bound WHERE s.concerned) THEN true
    WHEN year IS NULL AND size(stipulations) > 0 THEN null
    WHEN year IS NULL AND size(years) > 0 THEN false
    WHEN year IS NULL OR NOT year IN years THEN CASE WHEN $unstatedYears = 'elective' THEN false END
    WHEN any(s IN bound WHERE s.concerned IS NULL) THEN null
    ELSE false
  END AS mandatory,
  CASE
    WHEN size(taught) = 0 OR size(offered) = 0 THEN null
    WHEN any(d IN offered WHERE d IN taught) THEN 'clear'
    WHEN EXISTS {
      MATCH (d:Discipline)-[:BROADER]->{1,20}(above:Discipline)
      WHERE NOT above IN everything AND (d IN offered AND above IN taught OR d IN taught AND above IN offered)
    } THEN 'clear'
    WHEN EXISTS {
      MATCH (one:Discipline)-[:BROADER]->{0,20}(common:Discipline)<-[:BROADER]-{0,20}(other:Discipline)
      WHERE one IN offered AND other IN taught AND NOT common IN everything
    } THEN 'weak'
    ELSE 'none'
  END AS discipline,
  CASE
    WHEN 'all' IN roles THEN true
    WHEN t.role IS NULL THEN null
    WHEN t.role IN roles OR any(s IN stipulations WHERE s.scope = 'role' AND s.value = t.role) THEN true
    WHEN size(roles) > 0 THEN false
  END AS role,
  c.difficultyLevel AS difficulty
WITH
  *,
  [m IN [true, false] WHERE coalesce(mandatory = m, true)] AS mandatoryCases,
  [d IN ['clear', 'weak', 'none'] WHERE coalesce(discipline = d, true)] AS disciplineCases,
  [r IN [true, false] WHERE coalesce(role = r, true)] AS roleCases,
  [d IN ['easy', 'medium', 'hard'] WHERE coalesce(difficulty = d, true)] AS difficultyCases
CALL (mandatoryCases, disciplineCases, roleCases, difficultyCases) {
  UNWIND mandatoryCases AS m
  UNWIND disciplineCases AS d
  UNWIND roleCases AS r
  UNWIND difficultyCases AS h
  WITH
    CASE WHEN m THEN ['E1'] ELSE [] END
    + CASE WHEN d = 'none' AND NOT r AND h = 'easy' THEN ['E2'] ELSE [] END
    + CASE WHEN NOT m AND h = 'hard' THEN ['I1'] ELSE [] END
    + CASE WHEN d = 'clear' THEN ['I2'] ELSE [] END AS rules
  WITH rules, any(rule IN rules WHERE rule STARTS WITH 'E') AS extrinsic, any(rule IN rules WHERE rule STARTS WITH 'I') AS intrinsic
  RETURN
    collect(rules) AS cases,
    collect(DISTINCT CASE
      WHEN extrinsic AND intrinsic THEN $precedence
      WHEN extrinsic THEN 'extrinsic'
      WHEN intrinsic THEN 'intrinsic'
      ELSE 'undetermined'
    END) AS labels
}
WITH
  t,
  e,
  c,
  mandatory,
  mandates,
  discipline,
  role,
  difficulty,
  cases,
  labels,
  [rule IN ['E1', 'E2', 'I1', 'I2'] WHERE all(rules IN cases WHERE rule IN rules)] AS fired
RETURN
  t.id AS teacher,
  c.id AS course,
  mandatory,
  mandates,
  discipline,
  role,
  difficulty,
  CASE WHEN size(labels) = 1 THEN labels[0] ELSE 'unknown' END AS label,
  fired,
  [rule IN ['E1', 'E2', 'I1', 'I2'] WHERE NOT rule IN fired AND any(rules IN cases WHERE rule IN rules)] AS open,
  e.motivation AS stored
ORDER BY teacher, course
