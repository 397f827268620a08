-- The course of a report of one course: the only id that its descriptions name.
INSERT INTO file_courses
    SELECT file, min(course)
    FROM stages
    WHERE row_id IS NULL AND file NOT IN (SELECT file FROM file_courses)
    GROUP BY file
    HAVING min(course) = max(course) AND count(course_name) = 0;
-- A report of the whole site has a column with the name of the course; the id is beside it in some rows.
INSERT INTO course_names
    SELECT file, course_name, min(course)
    FROM stages
    WHERE course_name IS NOT NULL AND course IS NOT NULL AND row_id IS NULL
        AND (file, course_name) NOT IN (SELECT (file, name) FROM course_names)
    GROUP BY file, course_name
    HAVING min(course) = max(course);
