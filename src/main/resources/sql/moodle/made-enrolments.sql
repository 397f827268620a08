-- enrolments.csv.
COPY (
    SELECT coalesce(users.teacher, enrolled.person) AS teacher, coalesce(courses.course, enrolled.course) AS course,
        min(enrolled.began) AS enrolled_at, min(enrolled.completed) AS completed_at
    FROM enrolled
    LEFT JOIN users ON users.raw = enrolled.person
    LEFT JOIN courses ON courses.raw = enrolled.course
    GROUP BY ALL
    ORDER BY teacher, course
) TO (getvariable('made')) (FORMAT csv, HEADER);
