// publish-teachers: puts what a run found of some teachers and of all their enrolments into the place of earlier
// results.
//
// A teacher's results are of one run at any time.
//
// Access:     write
// Parameters: $rows     List  maps of teacher, its properties, and enrolments: the properties by course
//             $nothing  Map   the properties of an enrolment, each null
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (t:Teacher {id: row.teacher})
SET t += row.properties
WITH t, row
MATCH (t)-[e:ENROLLED_IN]->(c:Course)
SET e += coalesce(row.enrolments[c.id], $nothing)
