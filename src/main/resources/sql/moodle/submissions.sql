-- The work handed in, in its one form.
COPY (
    SELECT DISTINCT coalesce(persons.stored, person) AS person, coalesce(courses.course, raw_submissions.course) AS course,
        assignment, time
    FROM raw_submissions
    LEFT JOIN persons ON persons.raw = person
    LEFT JOIN courses ON courses.raw = raw_submissions.course
    ORDER BY ALL
) TO (getvariable('submissions')) (FORMAT parquet);
