-- What became of the rows of each file of a source.
SELECT file, format, sum(count)::BIGINT AS rows,
    coalesce(sum(count) FILTER (outcome = 'kept'), 0)::BIGINT AS kept,
    coalesce(sum(count) FILTER (starts_with(outcome, 'excluded:')), 0)::BIGINT AS excluded,
    coalesce(sum(count) FILTER (outcome = 'repeated'), 0)::BIGINT AS repeated,
    coalesce(sum(count) FILTER (starts_with(outcome, 'rejected:')), 0)::BIGINT AS rejected,
    min(first) AS first, max(last) AS last
FROM read_parquet(getvariable('files'))
GROUP BY file, format
ORDER BY file
