-- mdl_forum_discussions, discussions: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_forum_discussions AS
    SELECT id, course, forum
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS course, NULL::VARCHAR AS forum LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
