-- Everybody in the logs.
CREATE OR REPLACE TABLE all_persons AS SELECT DISTINCT person FROM stages WHERE person IS NOT NULL;
