-- mdl_forum, forums: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_forum AS
    SELECT id, course, completionposts, completiondiscussions, completionreplies
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS course, NULL::VARCHAR AS completionposts, NULL::VARCHAR AS completiondiscussions, NULL::VARCHAR AS completionreplies LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
