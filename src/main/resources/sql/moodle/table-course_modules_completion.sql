-- mdl_course_modules_completion, completions of activities: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_course_modules_completion AS
    SELECT coursemoduleid, userid, completionstate, timemodified
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS coursemoduleid, NULL::VARCHAR AS userid, NULL::VARCHAR AS completionstate, NULL::VARCHAR AS timemodified LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
