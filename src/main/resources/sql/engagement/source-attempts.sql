-- The attempts of all sources, where they are.
CREATE VIEW attempts AS SELECT * FROM read_parquet(getvariable('attempts'));
