-- teachers.csv: everybody who is enrolled.
COPY (
    SELECT id FROM (
        SELECT DISTINCT coalesce(users.teacher, enrolled.person) AS id
        FROM enrolled
        LEFT JOIN users ON users.raw = enrolled.person
    )
    ORDER BY try_cast(id AS BIGINT), id
) TO (getvariable('made')) (FORMAT csv, HEADER);
