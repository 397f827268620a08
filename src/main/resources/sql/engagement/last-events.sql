-- How long the last event of a session is taken to last: the median gap within sessions after
-- events of the same course and component, at most 5 minutes (300 s), by threshold. Even counts:
-- the mean of the two in the middle. Where no gap within a session is known, it counts nothing.

-- A histogram of the gaps, exact to 10 minutes: two middle ones of which the larger is above
-- have a mean of 5 minutes or more anyway.
CREATE TABLE gaps AS
WITH with_previous AS (
    SELECT lag(course) OVER () AS course, lag(component) OVER () AS component,
           CASE WHEN lag(person) OVER () = person THEN second - lag(second) OVER () END AS gap
    FROM acts
), packed AS (
    -- one number to group by instead of three: a gap needs 12 bits, a component 16
    SELECT (course::BIGINT * 65536 + component) * 4096
               + CASE WHEN gap <= 600 THEN gap WHEN gap <= 900 THEN 900 WHEN gap <= 1800 THEN 1800 ELSE 3600 END AS key
    FROM with_previous
    WHERE gap <= 3600
), counted AS (
    SELECT key, count(*) AS events FROM packed GROUP BY key
)
SELECT (key // 268435456)::INTEGER AS course, (key // 4096 % 65536)::SMALLINT AS component,
       (key % 4096)::SMALLINT AS gap, events
FROM counted;

CREATE TABLE last_events AS
WITH numbers AS (
    SELECT course, component, sum(events) FILTER (gap <= 600) AS n10, sum(events) FILTER (gap <= 900) AS n15,
           sum(events) FILTER (gap <= 1800) AS n30, sum(events) AS n60
    FROM gaps
    GROUP BY course, component
), cumulated AS (
    SELECT course, component, gap, sum(events) OVER (PARTITION BY course, component ORDER BY gap) AS up_to
    FROM gaps
), counted AS (
    SELECT * FROM cumulated JOIN numbers USING (course, component)
), medians AS (
    SELECT course, component,
           (min(gap) FILTER (up_to >= (n10 + 1) // 2) + min(gap) FILTER (up_to >= n10 // 2 + 1)) / 2 AS median10,
           (min(gap) FILTER (up_to >= (n15 + 1) // 2) + min(gap) FILTER (up_to >= n15 // 2 + 1)) / 2 AS median15,
           (min(gap) FILTER (up_to >= (n30 + 1) // 2) + min(gap) FILTER (up_to >= n30 // 2 + 1)) / 2 AS median30,
           (min(gap) FILTER (up_to >= (n60 + 1) // 2) + min(gap) FILTER (up_to >= n60 // 2 + 1)) / 2 AS median60
    FROM counted
    GROUP BY course, component
)
-- the least of two, but not known if the median is not
SELECT course, component, CASE WHEN median10 > 300 THEN 300 ELSE median10 END AS seconds10,
       CASE WHEN median15 > 300 THEN 300 ELSE median15 END AS seconds15,
       CASE WHEN median30 > 300 THEN 300 ELSE median30 END AS seconds30,
       CASE WHEN median60 > 300 THEN 300 ELSE median60 END AS seconds60
FROM medians;
