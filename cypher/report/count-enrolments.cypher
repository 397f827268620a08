// count-enrolments: how many enrolments a filter lets through.
//
// Access:     read
// Parameters: $teacher     String   teacher, null for all
//             $course      String   course, null for all
//             $completed   Boolean  whether it was completed, null for all
//             $motivation  String   label of motivation; undefined for those without one; null for all
//             $missing     String   enrolledAt or completedAt: the date that is not known, null for all
// Columns:    total  Integer  enrolments
// Order:      none
MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
WHERE t.id IS NOT NULL
  AND ($teacher IS NULL OR t.id = $teacher)
  AND ($course IS NULL OR c.id = $course)
  AND ($completed IS NULL OR $completed = EXISTS { (t)-[:COMPLETED]->(c) })
  AND ($motivation IS NULL OR coalesce(e.motivation, 'undefined') = $motivation)
  AND ($missing IS NULL
    OR ($missing = 'enrolledAt' AND e.enrolledAt IS NULL)
    OR ($missing = 'completedAt' AND EXISTS { MATCH (t)-[d:COMPLETED]->(c) WHERE d.completedAt IS NULL }))
RETURN count(e) AS total
