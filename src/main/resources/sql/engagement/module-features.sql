-- The activities and resources of each course, and how many of them each person did something in.
-- Labels are left out: nobody can open them.
CREATE TABLE listed_modules AS
SELECT course, module, max(module_type) AS module_type, max(posts_required) AS posts_required
FROM modules GROUP BY course, module;

CREATE TABLE course_modules AS
SELECT c.number AS course, i.number AS module
FROM (
    SELECT course, module FROM listed_modules WHERE module_type <> 'label'
    UNION ALL
    SELECT course, module FROM modules_seen WHERE course NOT IN (SELECT course FROM listed_modules)
) l
JOIN courses c ON c.course = l.course
LEFT JOIN module_ids i ON i.module = l.module;

CREATE TABLE module_counts AS
SELECT course, count(*) AS modules FROM course_modules GROUP BY course;

CREATE TABLE module_features AS
SELECT person, course, count(*) AS modules_seen
FROM (SELECT DISTINCT person, course, module FROM acts WHERE module IS NOT NULL AND course > 0)
SEMI JOIN course_modules USING (course, module)
GROUP BY person, course;
