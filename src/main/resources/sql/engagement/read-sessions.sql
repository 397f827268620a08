-- The sessions of one teacher.
SELECT session, epoch_us(start) AS start, epoch_us(finish) AS finish, course, seconds, events
FROM read_parquet(getvariable('sessions'))
WHERE teacher = getvariable('teacher')
ORDER BY session, course_start, course;
