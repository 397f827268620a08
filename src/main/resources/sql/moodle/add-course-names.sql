-- Names of courses as the folder says them.
INSERT INTO course_names
    SELECT getvariable('file')::INTEGER, unnest(getvariable('course_names')), unnest(getvariable('course_ids'));
