-- The first attempts of a file as they are stored.
SELECT coalesce(persons.stored, person) AS person, coalesce(courses.course, raw_attempts.course) AS course, quiz, attempt,
    started, finished, score
FROM raw_attempts
LEFT JOIN persons ON persons.raw = person
LEFT JOIN courses ON courses.raw = raw_attempts.course
WHERE file = getvariable('file')::INTEGER AND problem IS NULL
ORDER BY started, person, quiz, attempt
LIMIT 10
