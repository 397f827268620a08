-- The modules of all sources, where they are.
CREATE VIEW modules AS SELECT * FROM read_parquet(getvariable('modules'));
