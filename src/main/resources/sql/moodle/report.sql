-- A log report as it is written. Columns that the file has not are null; those that are not asked for are not
-- even taken apart.
CREATE OR REPLACE VIEW report AS
    SELECT * FROM report_columns
    UNION ALL BY NAME
    SELECT * FROM read_csv(getvariable('path'), columns = getvariable('columns'), delim = getvariable('separator'),
        quote = '"', escape = '"', header = true, auto_detect = false, store_rejects = true, rejects_limit = 1000);
-- Times as one can read them: without marks of direction, months as numbers, the year at the end if it was missing.
CREATE OR REPLACE VIEW timed AS
    SELECT *,
        CASE
            WHEN getvariable('rewritten') THEN
                regexp_replace(list_reduce(list_concat([lower(time)], getvariable('replacements')),
                    lambda text, pair: replace(text, split_part(pair, '=', 1), split_part(pair, '=', 2))),
                    '^[^0-9]+|[^0-9apm]+$', '', 'g') || getvariable('year')
            WHEN getvariable('year') <> '' THEN time || getvariable('year')
            ELSE time
        END AS written
    FROM report;
