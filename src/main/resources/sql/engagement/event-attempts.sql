-- The attempts at quizzes. Where a course has no table of attempts, as in an exported log report,
-- the log tells them from their start to their submission; it knows no points, so that scores stay
-- undefined.
CREATE TABLE known_attempts AS
SELECT person, course, quiz, attempt, started, finished, score FROM attempts
UNION ALL
SELECT person, course, module AS quiz,
       (row_number() OVER (PARTITION BY person, course, module ORDER BY started, object))::INTEGER AS attempt,
       started, finished, NULL AS score
FROM (
    SELECT person, course, module, object, min(time) FILTER (category = 'quiz_start') AS started,
           max(time) FILTER (category = 'quiz_submit') AS finished
    FROM distinct_events
    WHERE category IN ('quiz_start', 'quiz_submit') AND excluded IS NULL AND module IS NOT NULL AND object IS NOT NULL
      AND course IS NOT NULL AND course NOT IN (SELECT course FROM attempts)
    GROUP BY ALL
)
WHERE started IS NOT NULL;
