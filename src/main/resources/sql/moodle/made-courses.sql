-- courses.csv from the tables of the platform. The first course of Moodle is its front page.
COPY (
    SELECT coalesce(courses.course, mdl_course.id) AS id, fullname AS title, lang AS language, day_of(startdate) AS opened_on,
        posts.required AS posts_required, category AS disciplines, tags.topics AS topics, shortname AS short_name
    FROM mdl_course
    LEFT JOIN courses ON courses.raw = mdl_course.id
    LEFT JOIN (
        SELECT course, sum(posts_required) AS required FROM raw_modules GROUP BY course
    ) AS posts ON posts.course = mdl_course.id
    LEFT JOIN (
        SELECT itemid, string_agg(DISTINCT tagid, '|' ORDER BY tagid) AS topics
        FROM mdl_tag_instance
        WHERE itemtype = 'course' AND tagid IN (SELECT id FROM mdl_tag)
        GROUP BY itemid
    ) AS tags ON tags.itemid = mdl_course.id
    WHERE mdl_course.id <> '1'
    ORDER BY try_cast(mdl_course.id AS BIGINT), mdl_course.id
) TO (getvariable('made')) (FORMAT csv, HEADER);
