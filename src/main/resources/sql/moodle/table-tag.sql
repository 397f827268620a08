-- mdl_tag, tags: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_tag AS
    SELECT id, name, rawname
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS name, NULL::VARCHAR AS rawname LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
