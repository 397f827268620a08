-- mdl_enrol, ways to enrol in a course: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_enrol AS
    SELECT id, courseid
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS courseid LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
