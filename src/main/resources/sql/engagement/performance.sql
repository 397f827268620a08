-- Work on quizzes, of each enrolment. The final score is not used: it is full by rule.
CREATE TABLE distinct_attempts AS
SELECT e.enrolment, a.course, a.quiz, a.attempt, max(a.score) AS score,
       epoch(max(a.finished)) - epoch(min(a.started)) AS seconds
FROM known_attempts a JOIN enrolments e ON e.teacher = a.person AND e.course = a.course
GROUP BY e.enrolment, a.course, a.quiz, a.attempt;

-- The course's median duration: over its learners, of their medians, so that those who try often
-- do not set it.
CREATE TABLE attempt_durations AS
WITH of_learners AS (
    SELECT enrolment, course, median(seconds) AS seconds FROM distinct_attempts WHERE seconds >= 0 GROUP BY ALL
)
SELECT enrolment, course, seconds, median(seconds) OVER (PARTITION BY course) AS course_seconds FROM of_learners;

-- Short: less than half of the course's median duration.
CREATE TABLE attempt_features AS
WITH of_quizzes AS (
    SELECT enrolment, quiz, min(attempt) FILTER (score >= 0.9999999) AS until_full, max(score) FILTER (attempt = 1) AS first_score
    FROM distinct_attempts GROUP BY ALL
), of_enrolments AS (
    SELECT enrolment, avg(until_full) AS attempts, avg(first_score ORDER BY quiz) AS first_score
    FROM of_quizzes GROUP BY ALL
), of_durations AS (
    SELECT d.enrolment, d.seconds, d.course_seconds, count(*) AS finished, count(DISTINCT a.quiz) AS quizzes,
           count_if(a.seconds < d.course_seconds / 2) AS short
    FROM attempt_durations d JOIN distinct_attempts a USING (enrolment)
    WHERE a.seconds >= 0
    GROUP BY ALL
)
SELECT e.enrolment, e.attempts, e.first_score,
       CASE WHEN d.course_seconds > 0 THEN d.seconds / d.course_seconds END AS duration,
       CASE WHEN d.course_seconds > 0 THEN d.short / d.finished END AS short_share,
       CASE WHEN d.course_seconds > 0 THEN
           CASE WHEN d.finished < 1.5 * d.quizzes AND 2 * d.short < d.finished THEN 0
                WHEN d.finished >= 2 * d.quizzes AND 2 * d.short >= d.finished THEN 1
                ELSE 2 END
       END AS pattern
FROM of_enrolments e LEFT JOIN of_durations d USING (enrolment);
