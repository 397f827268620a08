-- Whether there is a table of rows that could not be taken apart.
SELECT count(*) FROM duckdb_tables() WHERE table_name = 'reject_errors'
