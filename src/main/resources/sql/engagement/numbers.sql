-- Persons, courses, components and modules as numbers, by the order of their ids: texts are too
-- large to sort ten million of them. The course 0 is what is outside of all courses.
CREATE TABLE persons AS
SELECT (row_number() OVER (ORDER BY teacher))::INTEGER AS person, teacher FROM (SELECT DISTINCT teacher FROM enrolments);

CREATE TABLE courses AS
WITH enrolled AS (SELECT DISTINCT course, true AS known FROM enrolments),
     active AS (SELECT DISTINCT course FROM distinct_events WHERE excluded IS NULL AND course IS NOT NULL)
SELECT (row_number() OVER (ORDER BY course))::INTEGER AS number, course, coalesce(known, false) AS known
FROM enrolled FULL JOIN active USING (course);

CREATE TABLE components AS
SELECT (row_number() OVER (ORDER BY component))::SMALLINT AS number, component
FROM (SELECT DISTINCT component FROM distinct_events);

CREATE TABLE modules_seen AS
SELECT DISTINCT course, module FROM distinct_events WHERE excluded IS NULL AND module IS NOT NULL AND course IS NOT NULL;

CREATE TABLE module_ids AS
SELECT (row_number() OVER (ORDER BY module))::INTEGER AS number, module FROM (SELECT DISTINCT module FROM modules_seen);
