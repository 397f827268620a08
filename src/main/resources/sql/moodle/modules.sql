-- The activities in their one form.
COPY (
    SELECT DISTINCT coalesce(courses.course, raw_modules.course) AS course, module, module_type, posts_required
    FROM raw_modules
    LEFT JOIN courses ON courses.raw = raw_modules.course
    ORDER BY ALL
) TO (getvariable('modules')) (FORMAT parquet);
