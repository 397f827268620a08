-- The attempts in their one form.
COPY (
    SELECT DISTINCT coalesce(persons.stored, person) AS person, coalesce(courses.course, raw_attempts.course) AS course, quiz,
        attempt, started, finished, score
    FROM raw_attempts
    LEFT JOIN persons ON persons.raw = person
    LEFT JOIN courses ON courses.raw = raw_attempts.course
    WHERE problem IS NULL
    ORDER BY ALL
) TO (getvariable('attempts')) (FORMAT parquet);
