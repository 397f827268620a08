-- The digests of the files of a source.
SELECT DISTINCT digest FROM read_parquet(getvariable('files')) ORDER BY digest
