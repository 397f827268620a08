-- Short names of courses, for reports that name the course.
INSERT INTO course_names
    SELECT getvariable('file')::INTEGER, shortname, min(id)
    FROM mdl_course
    WHERE shortname IS NOT NULL
        AND shortname NOT IN (SELECT name FROM course_names WHERE file = getvariable('file')::INTEGER)
    GROUP BY shortname
    HAVING min(id) = max(id);
