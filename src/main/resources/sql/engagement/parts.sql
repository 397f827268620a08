-- The part of each session, under the main threshold, that belongs to each course.
CREATE TABLE parts AS
WITH of_courses AS (
    SELECT session, course, min(person) AS person, min(first) AS first, max(last) AS last, sum(seconds) AS seconds,
           sum(events)::BIGINT AS events
    FROM visits
    GROUP BY session, course
), of_sessions AS (
    SELECT session, min(first) AS start,
           -- all its time, whatever the courses, follows its start without a break
           min(first) + sum(seconds) AS finish,
           count_if(course > 0) AS courses
    FROM of_courses
    GROUP BY session
)
SELECT * FROM of_courses JOIN of_sessions USING (session);
