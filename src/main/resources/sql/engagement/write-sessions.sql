-- The sessions under the main threshold, a row for each course in them, sorted by teacher: whoever
-- wants those of one teacher skips the row groups of the others.
COPY (
    SELECT p.teacher, s.session, to_timestamp(s.start)::TIMESTAMP AS start,
           (to_timestamp(s.finish))::TIMESTAMP AS finish, coalesce(c.course, '') AS course,
           to_timestamp(s.first)::TIMESTAMP AS course_start, s.seconds, s.events
    FROM parts s JOIN persons p USING (person) LEFT JOIN courses c ON c.number = s.course
    ORDER BY p.teacher, s.session, s.first, s.course
) TO (getvariable('sessions')) (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20000);
