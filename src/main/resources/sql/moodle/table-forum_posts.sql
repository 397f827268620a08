-- mdl_forum_posts, posts in forums: of a text the number of its words is kept, and nothing else.
CREATE OR REPLACE TABLE mdl_forum_posts AS
    SELECT id, discussion, parent, userid, created,
        coalesce(try_cast(wordcount AS INTEGER),
            len(regexp_extract_all(regexp_replace(message, '<[^>]*>|&nbsp;', ' ', 'g'), '\S+'))::INTEGER) AS words
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS discussion, NULL::VARCHAR AS parent,
            NULL::VARCHAR AS userid, NULL::VARCHAR AS created, NULL::VARCHAR AS wordcount, NULL::VARCHAR AS message LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
