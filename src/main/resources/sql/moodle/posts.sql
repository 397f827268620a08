-- The posts in their one form.
COPY (
    SELECT DISTINCT coalesce(writer.stored, person) AS person, coalesce(courses.course, raw_posts.course) AS course, forum,
        discussion, post, parent, coalesce(answered.stored, parent_person) AS parent_person, time, words
    FROM raw_posts
    LEFT JOIN persons AS writer ON writer.raw = person
    LEFT JOIN persons AS answered ON answered.raw = parent_person
    LEFT JOIN courses ON courses.raw = raw_posts.course
    WHERE problem IS NULL
    ORDER BY ALL
) TO (getvariable('posts')) (FORMAT parquet);
