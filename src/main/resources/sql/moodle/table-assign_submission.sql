-- mdl_assign_submission, work handed in: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_assign_submission AS
    SELECT assignment, userid, timemodified, status
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS assignment, NULL::VARCHAR AS userid, NULL::VARCHAR AS timemodified, NULL::VARCHAR AS status LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
