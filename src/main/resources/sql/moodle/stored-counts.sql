-- How many rows of a source became what.
SELECT component, category, outcome, sum(count)::BIGINT AS rows
FROM read_parquet(getvariable('files'))
GROUP BY component, category, outcome
ORDER BY component, category, outcome
