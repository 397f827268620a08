-- The latest day of a month: one after the 12th shows that the first number of a date is the day.
SELECT coalesce(max(extract(day FROM time AT TIME ZONE 'UTC' AT TIME ZONE getvariable('zone'))), 0)
FROM read_parquet(getvariable('stage'))
