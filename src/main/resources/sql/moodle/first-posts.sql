-- The first posts of a file as they are stored.
SELECT coalesce(writer.stored, person) AS person, coalesce(courses.course, raw_posts.course) AS course, forum, discussion, post,
    parent, coalesce(answered.stored, parent_person) AS parent_person, time, words
FROM raw_posts
LEFT JOIN persons AS writer ON writer.raw = person
LEFT JOIN persons AS answered ON answered.raw = parent_person
LEFT JOIN courses ON courses.raw = raw_posts.course
WHERE file = getvariable('file')::INTEGER AND problem IS NULL
ORDER BY time, person, post
LIMIT 10
