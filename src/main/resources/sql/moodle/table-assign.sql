-- mdl_assign, assignments: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_assign AS
    SELECT id, course
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS course LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
