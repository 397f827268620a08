-- All rows of logs, and what is there more than once: few rows, so that only they need a closer look.
CREATE OR REPLACE VIEW stages AS SELECT * FROM read_parquet(getvariable('stages'));
CREATE OR REPLACE TABLE twice AS SELECT same FROM stages GROUP BY same HAVING count(*) > 1;
