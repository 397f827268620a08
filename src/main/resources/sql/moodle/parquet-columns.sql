-- The columns of a Parquet file, in their order.
SELECT name FROM parquet_schema(getvariable('path')) WHERE type IS NOT NULL ORDER BY column_id
