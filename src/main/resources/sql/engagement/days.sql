-- The local day of every quarter of an hour in which there is an event. All time zones
-- begin their days, and change their clocks, on quarters of an hour of universal time (since
-- 1972), so that a look-up gives the day of an event whatever the zone and the season.
CREATE TABLE days AS
WITH quarters AS (
    SELECT DISTINCT epoch_us(time) // 900000000 AS quarter FROM events
)
SELECT quarter::INTEGER AS quarter, floor((quarter * 900 + seconds) / 86400)::INTEGER AS day
FROM quarters JOIN zone_offsets ON quarter * 900 >= from_second AND quarter * 900 < to_second;
