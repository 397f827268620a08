// repeated-short-quiz-takers: who reaches 100 % by many short attempts rather than by a long one?
//
// Access:     read
// Parameters: $minCourses  Integer  courses with this pattern, at least (default 1)
//             $limit       Integer  rows at the most (default 20)
// Columns:    teacher        String   pseudonym
//             repeatedShort  Integer  courses in which the quizzes were taken in repeated short attempts
//             singleLong     Integer  courses in which they were taken in single long ones
//             courses        Integer  courses with a pattern of attempts
//             attempts       Float    mean of the attempts until 100 %
//             firstScore     Float    mean score of the first attempts
//             hours          Float    time on task in these courses
// Order:      repeatedShort descending, attempts descending, teacher
// Answer:     {rows} teachers; {teacher} in {repeatedShort} of {courses} courses.
MATCH (t:Teacher)-[e:ENROLLED_IN]->(:Course)
WHERE e.quizPattern IS NOT NULL
WITH t,
  sum(CASE WHEN e.quizPattern = 'repeated-short' THEN 1 ELSE 0 END) AS repeatedShort,
  sum(CASE WHEN e.quizPattern = 'single-long' THEN 1 ELSE 0 END) AS singleLong,
  count(e) AS courses, avg(e.attempts) AS attempts, avg(e.firstScore) AS firstScore, sum(e.timeOnTask) AS hours
WHERE repeatedShort >= $minCourses
RETURN t.id AS teacher, repeatedShort, singleLong, courses, attempts, firstScore, hours
ORDER BY repeatedShort DESC, coalesce(attempts, 0.0) DESC, teacher
LIMIT $limit
