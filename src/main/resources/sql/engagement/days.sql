-- The local day of every quarter of an hour between the first and the last event. All time zones
-- begin their days, and change their clocks, on quarters of an hour of universal time (since
-- 1972), so that a look-up gives the day of an event whatever the zone and the season.
CREATE TABLE days AS
WITH span AS (
    SELECT epoch_us(min(time)) // 900000000 AS first, epoch_us(max(time)) // 900000000 AS last FROM events
), quarters AS (
    SELECT unnest(range(first, last + 1)) AS quarter FROM span
)
SELECT quarter::INTEGER AS quarter, floor((quarter * 900 + seconds) / 86400)::INTEGER AS day
FROM quarters JOIN zone_offsets ON quarter * 900 >= from_second AND quarter * 900 < to_second;
