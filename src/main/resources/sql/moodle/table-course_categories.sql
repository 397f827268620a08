-- mdl_course_categories, categories of courses: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_course_categories AS
    SELECT id, name, parent, path
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS name, NULL::VARCHAR AS parent, NULL::VARCHAR AS path LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
