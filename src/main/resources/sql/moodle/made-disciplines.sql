-- disciplines.csv from the categories of courses; the path tells the one above where the column parent is not there.
COPY (
    SELECT id, name, coalesce(nullif(parent, '0'), CASE WHEN parent IS NULL THEN nullif(split_part(path, '/', -2), '') END)
        AS broader
    FROM mdl_course_categories
    ORDER BY try_cast(id AS BIGINT), id
) TO (getvariable('made')) (FORMAT csv, HEADER);
