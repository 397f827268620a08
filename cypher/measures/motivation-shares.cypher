// motivation-shares: for what share of their courses each teacher has which label, beside what the graph holds.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
// Columns:    teacher       String   id of the teacher
//             courses       Integer  enrolments with a label other than unknown
//             intrinsic     Float    share of those with the label intrinsic, null if there are none
//             extrinsic     Float    share of extrinsic
//             mixed         Float    share of mixed
//             undetermined  Float    share of undetermined
//             stored        Float    the share of intrinsic as the analysis wrote it
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher)
CALL (t) {
  MATCH (t)-[e:ENROLLED_IN]->(:Course)
  WHERE e.motivation <> 'unknown'
  RETURN collect(e.motivation) AS labels
}
WITH t, toFloat(size(labels)) AS courses, labels
RETURN
  t.id AS teacher,
  toInteger(courses) AS courses,
  CASE WHEN courses > 0 THEN size([label IN labels WHERE label = 'intrinsic']) / courses END AS intrinsic,
  CASE WHEN courses > 0 THEN size([label IN labels WHERE label = 'extrinsic']) / courses END AS extrinsic,
  CASE WHEN courses > 0 THEN size([label IN labels WHERE label = 'mixed']) / courses END AS mixed,
  CASE WHEN courses > 0 THEN size([label IN labels WHERE label = 'undetermined']) / courses END AS undetermined,
  t.intrinsicShare AS stored
ORDER BY teacher
