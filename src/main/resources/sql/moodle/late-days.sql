-- Whether a day after the 12th of a month shows that the first number of a date is the day.
SELECT coalesce(max(extract(day FROM time AT TIME ZONE 'UTC' AT TIME ZONE getvariable('zone'))), 0), count(*) - count(time)
FROM read_parquet(getvariable('stage'))
