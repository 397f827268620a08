-- Sessions by all four thresholds: a session ends where the next event of the person, in whatever
-- course, comes more than the threshold later; a gap of exactly the threshold does not end it.
-- A gap counts for the course of its earlier event, and for the day on which it begins.
-- Seconds are whole or half ones, so that sums are exact in any order.
-- Source: Kovanovic et al. (2015), Journal of Learning Analytics 2(3), 81-110.
CREATE TABLE visits AS
WITH with_next AS (
    SELECT *, CASE WHEN lead(person) OVER () = person THEN lead(first) OVER () - last END AS gap,
           CASE WHEN lag(person) OVER () = person THEN first - lag(last) OVER () END AS gap_before
    FROM runs
), numbered AS (
    SELECT *,
           sum(CASE WHEN gap_before <= 600 THEN 0 ELSE 1 END) OVER (ROWS UNBOUNDED PRECEDING) AS session10,
           sum(CASE WHEN gap_before <= 900 THEN 0 ELSE 1 END) OVER (ROWS UNBOUNDED PRECEDING) AS session15,
           sum(CASE WHEN gap_before <= 1800 THEN 0 ELSE 1 END) OVER (ROWS UNBOUNDED PRECEDING) AS session30,
           sum(CASE WHEN gap_before <= 3600 THEN 0 ELSE 1 END) OVER (ROWS UNBOUNDED PRECEDING) AS session60
    FROM with_next
), timed AS (
    SELECT n.* EXCLUDE (gap, gap_before, session10, session15, session30, session60),
           session10::BIGINT AS session10, session15::BIGINT AS session15, session30::BIGINT AS session30,
           session60::BIGINT AS session60,
           last - first + CASE WHEN gap <= 600 THEN gap ELSE coalesce(seconds10, 0) END AS seconds10,
           last - first + CASE WHEN gap <= 900 THEN gap ELSE coalesce(seconds15, 0) END AS seconds15,
           last - first + CASE WHEN gap <= 1800 THEN gap ELSE coalesce(seconds30, 0) END AS seconds30,
           last - first + CASE WHEN gap <= 3600 THEN gap ELSE coalesce(seconds60, 0) END AS seconds60
    FROM numbered n LEFT JOIN last_events l USING (course, component)
)
SELECT *,
       CASE getvariable('threshold') WHEN 10 THEN session10 WHEN 15 THEN session15 WHEN 30 THEN session30 ELSE session60 END AS session,
       CASE getvariable('threshold') WHEN 10 THEN seconds10 WHEN 15 THEN seconds15 WHEN 30 THEN seconds30 ELSE seconds60 END AS seconds
FROM timed;
