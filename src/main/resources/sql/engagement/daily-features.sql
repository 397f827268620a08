-- How the time in a course is spread over the days with an event in it: for the Gini coefficient
-- the sum of x (2 rank - n - 1), for the entropy the sum of x ln x.
CREATE TABLE daily_features AS
WITH daily AS (
    SELECT person, course, day, sum(seconds) AS seconds FROM visits WHERE course > 0 GROUP BY ALL
), ranked AS (
    SELECT *, 2 * row_number() OVER (PARTITION BY person, course ORDER BY seconds, day)
                  - count(*) OVER (PARTITION BY person, course) - 1 AS weight
    FROM daily
)
SELECT person, course, sum(seconds * weight) AS gini_sum,
       -- in a fixed order: the last digits of such sums depend on it
       sum(CASE WHEN seconds > 0 THEN seconds * ln(seconds) ELSE 0 END ORDER BY day) AS entropy_sum
FROM ranked
GROUP BY person, course;
