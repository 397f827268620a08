-- A table of Moodle's database that was written as Parquet; everything is text first.
CREATE OR REPLACE VIEW incoming AS
    SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet(getvariable('path'));
