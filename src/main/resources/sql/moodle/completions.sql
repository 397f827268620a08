-- The completed activities in their one form.
COPY (
    SELECT DISTINCT coalesce(persons.stored, person) AS person, coalesce(courses.course, raw_completions.course) AS course,
        module, time
    FROM raw_completions
    LEFT JOIN persons ON persons.raw = person
    LEFT JOIN courses ON courses.raw = raw_completions.course
    ORDER BY ALL
) TO (getvariable('completions')) (FORMAT parquet);
