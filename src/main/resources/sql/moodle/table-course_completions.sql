-- mdl_course_completions, completions of courses: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_course_completions AS
    SELECT userid, course, timeenrolled, timecompleted
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS userid, NULL::VARCHAR AS course, NULL::VARCHAR AS timeenrolled, NULL::VARCHAR AS timecompleted LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
