-- Events that are in several sources count once, so that loading the same export again, or one
-- that overlaps, changes nothing.

-- Only courses that several sources have at the same time can have the same event twice; all
-- others need no comparison.
CREATE TABLE shared_courses AS
WITH spans AS (
    SELECT filename, coalesce(course, '') AS course, min(time) AS first, max(time) AS last
    FROM read_parquet(getvariable('events'), filename = true)
    GROUP BY ALL
)
SELECT DISTINCT a.course
FROM spans a JOIN spans b ON a.course = b.course AND a.filename < b.filename AND a.first <= b.last AND b.first <= a.last;

CREATE TABLE compared_events AS
SELECT * FROM events WHERE coalesce(course, '') IN (FROM shared_courses);

-- Rows with an id are the same if the id is (of the same second, person and course: several
-- platforms may use the same ids). Rows without are the same if everything is, as often as the
-- source that has them most often: copy numbers equal rows of one source. What one source has
-- excluded for a reason that another did not know stays excluded.
CREATE TABLE joined_events AS
SELECT person, course, time, max(component) AS component, max(event) AS event, max(category) AS category,
       max(excluded) AS excluded, max(module) AS module, max(module_type) AS module_type, max(object) AS object,
       row_id, max(copy) AS copy
FROM compared_events
WHERE row_id IS NOT NULL
GROUP BY person, course, time, row_id
UNION ALL
SELECT person, course, time, component, event, category, max(excluded) AS excluded, module, module_type, object,
       row_id, copy
FROM compared_events
WHERE row_id IS NULL
GROUP BY person, course, time, component, event, category, module, module_type, object, row_id, copy;

CREATE TABLE repeated AS
SELECT (SELECT count(*) FROM compared_events) - (SELECT count(*) FROM joined_events) AS events;

DROP TABLE compared_events;

CREATE VIEW distinct_events AS
SELECT * FROM events WHERE coalesce(course, '') NOT IN (FROM shared_courses)
UNION ALL BY NAME
SELECT * FROM joined_events;
