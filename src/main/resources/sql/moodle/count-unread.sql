-- Rows whose time could not be read.
SELECT count(*) - count(time) FROM read_parquet(getvariable('stage'))
