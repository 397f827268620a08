-- mdl_user_enrolments, enrolments: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_user_enrolments AS
    SELECT enrolid, userid, timestart, timecreated
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS enrolid, NULL::VARCHAR AS userid, NULL::VARCHAR AS timestart, NULL::VARCHAR AS timecreated LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
