-- Time, sessions, days and events of each person in each course. Sessions and days rise with the
-- runs, so that counting where they change counts the different ones. The intervals between events
-- of the course: those within runs, and those from a run to the next of the same course.
CREATE TABLE usage AS
WITH ordered AS (
    SELECT *, lag(session10) OVER w AS previous10, lag(session15) OVER w AS previous15,
           lag(session30) OVER w AS previous30, lag(session60) OVER w AS previous60, lag(day) OVER w AS previous_day,
           (first - lag(last) OVER w)::HUGEINT AS interval
    FROM visits WHERE course > 0 WINDOW w AS (PARTITION BY person, course ORDER BY run)
)
SELECT person, course,
       sum(seconds10) AS seconds10, sum(seconds15) AS seconds15, sum(seconds30) AS seconds30, sum(seconds60) AS seconds60,
       count_if(previous10 IS DISTINCT FROM session10) AS sessions10, count_if(previous15 IS DISTINCT FROM session15) AS sessions15,
       count_if(previous30 IS DISTINCT FROM session30) AS sessions30, count_if(previous60 IS DISTINCT FROM session60) AS sessions60,
       count_if(previous_day IS DISTINCT FROM day) AS active_days, sum(events)::BIGINT AS events,
       sum(content_views)::BIGINT AS content_views, sum(posts)::BIGINT AS posts, sum(replies)::BIGINT AS replies,
       sum(submissions)::BIGINT AS submissions,
       -- n sum(x^2) - (sum x)^2 = (n sd)^2, in whole numbers
       sum(events) - 1 AS intervals, max(last) - min(first) AS interval_sum,
       ((sum(events) - 1) * (sum(squares) + coalesce(sum(interval * interval), 0))
            - (max(last) - min(first))::HUGEINT * (max(last) - min(first)))::DOUBLE AS interval_variation
FROM ordered
GROUP BY person, course;
