-- How many seconds the clock of a zone is ahead, for days on which it is not changed: to ask the calendar for every row
-- would take longer than everything else.
CREATE OR REPLACE TABLE days AS
    WITH day AS (
        SELECT day::DATE AS day,
            (epoch(day AT TIME ZONE 'UTC') - epoch(day AT TIME ZONE getvariable('zone')))::BIGINT AS seconds
        FROM (SELECT unnest(generate_series(TIMESTAMP '1995-01-01', TIMESTAMP '2100-01-01', INTERVAL 1 DAY)) AS day)
    )
    SELECT day, seconds
    FROM (SELECT day, seconds, lead(seconds) OVER (ORDER BY day) AS next FROM day)
    WHERE seconds = next;
