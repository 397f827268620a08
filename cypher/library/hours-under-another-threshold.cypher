// hours-under-another-threshold: how much time on task would another end of a session give?
//
// A session ends after a pause of some minutes. The same enrolments under 10, 15, 30 and 60.
//
// Access:     read
// Parameters: $limit  Integer  rows at the most (default 20)
// Columns:    teacher     String  pseudonym
//             hours10     Float   hours if a pause of 10 minutes ends a session
//             hours15     Float   hours if it takes 15
//             hours30     Float   hours if it takes 30
//             hours60     Float   hours if it takes 60
//             sessions10  Integer  sessions if a pause of 10 minutes ends one
//             sessions30  Integer  sessions if it takes 30
//             sessions60  Integer  sessions if it takes 60
//             ratio       Float   hours60 / hours10
// Order:      ratio descending, teacher
// Answer:     The choice matters most for {teacher}: {hours10} hours under 10 minutes, {hours60} under 60.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(:Course)
WHERE e.timeOnTask10 IS NOT NULL
WITH t, sum(e.timeOnTask10) AS hours10, sum(e.timeOnTask15) AS hours15, sum(e.timeOnTask30) AS hours30, sum(e.timeOnTask60) AS hours60,
  toInteger(sum(e.sessions10)) AS sessions10, toInteger(sum(e.sessions30)) AS sessions30, toInteger(sum(e.sessions60)) AS sessions60
WHERE hours10 > 0
RETURN t.id AS teacher, hours10, hours15, hours30, hours60, sessions10, sessions30, sessions60, hours60 / hours10 AS ratio
ORDER BY ratio DESC, teacher
LIMIT $limit
