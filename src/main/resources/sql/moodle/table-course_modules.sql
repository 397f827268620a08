-- mdl_course_modules, activities and resources of courses: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_course_modules AS
    SELECT id, course, module, instance, deletioninprogress
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS course, NULL::VARCHAR AS module, NULL::VARCHAR AS instance, NULL::VARCHAR AS deletioninprogress LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
