-- How the time in a course is spread over sessions, by the part of each session that is the course's.
CREATE TABLE session_features AS
SELECT person, course, median(seconds) AS median_seconds, max(seconds) AS largest_seconds,
       coalesce(sum(seconds) FILTER (seconds < 600), 0) AS short_seconds,
       count_if(courses > 1) AS mixed_sessions
FROM parts
WHERE course > 0
GROUP BY person, course;
