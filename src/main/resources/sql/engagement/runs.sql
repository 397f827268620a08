-- Runs: events of a person one after the other, in one course and on one day, no gap longer than
-- the shortest threshold, 10 minutes. Everything about time can be told from them, whatever the
-- threshold: within a run the gaps add up to last - first, and sessions begin and end with runs.
-- One pass over the sorted table; no second sort. squares: the sum of the squared gaps.
CREATE TABLE runs AS
WITH with_previous AS (
    SELECT person, course, second, component, day, kind,
           lag(person) OVER () AS previous_person, lag(course) OVER () AS previous_course,
           lag(day) OVER () AS previous_day, second - lag(second) OVER () AS gap
    FROM acts
), with_start AS (
    SELECT person, course, second, component, day, kind, gap,
           CASE WHEN previous_person = person AND gap < 0 THEN error('the acts are not in their order')
                ELSE coalesce(previous_person <> person OR gap > 600 OR previous_course <> course
                                  OR previous_day <> day, true) END AS starts
    FROM with_previous
), numbered AS (
    SELECT person, course, second, component, day, kind, CASE WHEN NOT starts THEN gap END AS gap,
           (sum(CASE WHEN starts THEN 1 ELSE 0 END) OVER (ROWS UNBOUNDED PRECEDING))::BIGINT AS run
    FROM with_start
)
SELECT run, min(person) AS person, min(course) AS course, min(day) AS day, min(second) AS first, max(second) AS last,
       -- the component of the last event: the greatest of the last second
       (max(second * 65536 + component) - max(second) * 65536)::SMALLINT AS component,
       count(*) AS events, coalesce(sum(gap * gap), 0)::BIGINT AS squares,
       count_if(kind = 1)::INTEGER AS content_views, count_if(kind IN (2, 3))::INTEGER AS posts,
       count_if(kind = 3)::INTEGER AS replies, count_if(kind = 4)::INTEGER AS submissions
FROM numbered
GROUP BY run
ORDER BY run;
