-- What the tables tell about the rows of logs.
INSERT INTO module_courses
    SELECT course_modules.id, min(course_modules.course), min(modules.name)
    FROM mdl_course_modules AS course_modules
    LEFT JOIN mdl_modules AS modules ON modules.id = course_modules.module
    GROUP BY course_modules.id;
INSERT INTO numbers
    SELECT idnumber, min(id) FROM mdl_user WHERE idnumber IS NOT NULL GROUP BY idnumber HAVING min(id) = max(id);
-- Who has a role in a course, but not one of a learner.
INSERT INTO staff
    SELECT assignments.userid, context.instanceid
    FROM mdl_role_assignments AS assignments
    JOIN mdl_context AS context ON context.id = assignments.contextid AND context.contextlevel = '50'
    JOIN mdl_role AS role ON role.id = assignments.roleid
    GROUP BY assignments.userid, context.instanceid
    HAVING NOT bool_or(coalesce(role.archetype, role.shortname) = 'student');
