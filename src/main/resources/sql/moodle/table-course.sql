-- mdl_course, courses: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_course AS
    SELECT id, category, fullname, shortname, lang, startdate
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS category, NULL::VARCHAR AS fullname, NULL::VARCHAR AS shortname, NULL::VARCHAR AS lang, NULL::VARCHAR AS startdate LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
