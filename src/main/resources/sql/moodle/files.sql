-- The files and what became of their rows, in the order of the files.
COPY (
    SELECT names.file, names.digest, names.format, counted.component, counted.category, counted.outcome,
        sum(counted.rows)::BIGINT AS count, min(counted.first) AS first, max(counted.last) AS last
    FROM (
        SELECT unnest(getvariable('names')) AS file, unnest(getvariable('digests')) AS digest,
            unnest(getvariable('kinds')) AS format,
            unnest(range(len(getvariable('names')))) AS number
    ) AS names
    JOIN counted ON counted.file = names.number
    GROUP BY names.file, names.digest, names.format, counted.component, counted.category, counted.outcome
    ORDER BY names.file, counted.component, counted.category, counted.outcome
) TO (getvariable('files')) (FORMAT parquet);
