-- mdl_context, places where users have roles: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_context AS
    SELECT id, contextlevel, instanceid
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS contextlevel, NULL::VARCHAR AS instanceid LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
