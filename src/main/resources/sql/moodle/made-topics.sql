-- topics.csv from the tags of courses.
COPY (
    SELECT id, coalesce(rawname, name) AS name
    FROM mdl_tag
    WHERE id IN (SELECT tagid FROM mdl_tag_instance WHERE itemtype = 'course')
    ORDER BY try_cast(id AS BIGINT), id
) TO (getvariable('made')) (FORMAT csv, HEADER);
