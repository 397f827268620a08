-- Rows that tell a name and no id.
SELECT count(*) FROM read_parquet(getvariable('stage')) WHERE person IS NULL AND name IS NOT NULL
