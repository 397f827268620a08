-- The events of all sources, where they are.
CREATE VIEW events AS SELECT * FROM read_parquet(getvariable('events'));
