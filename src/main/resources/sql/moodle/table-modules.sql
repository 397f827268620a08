-- mdl_modules, kinds of activities: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_modules AS
    SELECT id, name
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS name LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
