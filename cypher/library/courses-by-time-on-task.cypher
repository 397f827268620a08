// courses-by-time-on-task: which courses take teachers most time?
//
// Courses with traces of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    course          String   id of the course
//             title           String   its title
//             hours           Float    hours that are said to be needed, null if unknown
//             teachers        Integer  teachers with traces
//             median          Float    median time on task, in hours
//             q1              Float    lower quartile
//             q3              Float    upper quartile
//             medianSessions  Float    median number of sessions
// Order:      median descending, course
// Answer:     {rows} courses; most time goes into '{title}': {median} hours in the middle of {teachers} teachers.
MATCH (c:Course)<-[e:ENROLLED_IN]-(:Teacher)
WHERE e.timeOnTask IS NOT NULL
WITH c, count(e) AS teachers, percentileCont(e.timeOnTask, 0.5) AS median, percentileCont(e.timeOnTask, 0.25) AS q1, percentileCont(e.timeOnTask, 0.75) AS q3, percentileCont(e.sessions, 0.5) AS medianSessions
WHERE teachers >= 5
RETURN c.id AS course, c.title AS title, toFloatOrNull(c.hours) AS hours, teachers, median, q1, q3, medianSessions
ORDER BY median DESC, course
LIMIT $limit
