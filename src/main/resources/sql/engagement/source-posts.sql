-- The posts of all sources, where they are.
CREATE VIEW posts AS SELECT * FROM read_parquet(getvariable('posts'));
