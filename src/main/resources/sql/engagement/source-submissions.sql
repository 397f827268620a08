-- The submissions of all sources, where they are.
CREATE VIEW submissions AS SELECT * FROM read_parquet(getvariable('submissions'));
