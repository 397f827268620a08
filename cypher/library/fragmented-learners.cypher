// fragmented-learners: who learns in many scattered pieces, and who in a few long sessions?
//
// Access:     read
// Parameters: $minHours  Float    enrolments with less time on task are left out (default 1.0)
//             $limit     Integer  rows at the most (default 20)
// Columns:    teacher             String   pseudonym
//             fragmentation       Float    score over the completed courses; high is scattered
//             courses             Integer  enrolments that count here
//             hours               Float    time on task in them
//             medianSession       Float    mean of their median sessions, in minutes
//             shortSessionShare   Float    mean share of time in sessions under 10 minutes
//             mixedSessionShare   Float    mean share of sessions that touch several courses
//             engagementLevel     String   low, medium or high
// Order:      fragmentation descending, teacher
// Answer:     {teacher} most of all: a score of {fragmentation}, sessions of {medianSession} minutes.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(:Course)
WHERE t.fragmentation IS NOT NULL AND e.timeOnTask >= $minHours
WITH t, count(e) AS courses, sum(e.timeOnTask) AS hours, avg(e.medianSession) AS medianSession, avg(e.shortSessionShare) AS shortSessionShare, avg(e.mixedSessionShare) AS mixedSessionShare
RETURN t.id AS teacher, t.fragmentation AS fragmentation, courses, hours, medianSession, shortSessionShare, mixedSessionShare, t.engagementLevel AS engagementLevel
ORDER BY fragmentation DESC, teacher
LIMIT $limit
