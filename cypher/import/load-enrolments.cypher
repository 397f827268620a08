// load-enrolments: creates enrolments or brings them up to date, and COMPLETED exactly where they were completed.
//
// A row: teacher, course, properties, completed (list of one map of completedAt and year, or of none).
// A property that is null is removed.
//
// Access:     write
// Parameters: $rows  List  one map for each enrolment
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (teacher:Teacher {id: row.teacher})
MATCH (course:Course {id: row.course})
MERGE (teacher)-[enrolled:ENROLLED_IN]->(course)
SET enrolled += row.properties
FOREACH (completion IN row.completed |
  MERGE (teacher)-[completed:COMPLETED]->(course)
  SET completed += completion
)
WITH teacher, course, row
WHERE isEmpty(row.completed)
MATCH (teacher)-[gone:COMPLETED]->(course)
DELETE gone
