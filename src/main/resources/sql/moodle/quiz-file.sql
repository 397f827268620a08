-- Attempts from the quiz report; the ID number stands for the person, and everything that names one stays out.
INSERT INTO raw_attempts
    WITH incoming_attempts AS (
        SELECT * FROM quiz_columns
        UNION ALL BY NAME
        SELECT * FROM read_csv(getvariable('path'), columns = getvariable('columns'), delim = getvariable('separator'),
            quote = '"', escape = '"', header = true, auto_detect = false, store_rejects = true, rejects_limit = 1000)
    ),
    timed AS (
        SELECT *,
            CASE WHEN getvariable('rewritten') THEN
                regexp_replace(list_reduce(list_concat([lower(started)], getvariable('replacements')),
                    lambda text, pair: replace(text, split_part(pair, '=', 1), split_part(pair, '=', 2))),
                    '^[^0-9]+|[^0-9apm]+$', '', 'g') || getvariable('year')
                ELSE started END AS start_text,
            CASE WHEN getvariable('rewritten') THEN
                regexp_replace(list_reduce(list_concat([lower(completed)], getvariable('replacements')),
                    lambda text, pair: replace(text, split_part(pair, '=', 1), split_part(pair, '=', 2))),
                    '^[^0-9]+|[^0-9apm]+$', '', 'g') || getvariable('year')
                ELSE completed END AS finish_text
        FROM incoming_attempts
        -- the last row of the report is the average of all
        WHERE coalesce(number, state, started, '') <> ''
    ),
    read AS (
        SELECT nullif(nullif(trim(number), ''), '-') AS number, number AS number_text, started, grade,
            try_strptime(start_text, getvariable('formats')) AT TIME ZONE getvariable('zone') AT TIME ZONE 'UTC' AS start,
            try_strptime(finish_text, getvariable('formats')) AT TIME ZONE getvariable('zone') AT TIME ZONE 'UTC' AS finish,
            try_cast(replace(grade, ',', '.') AS DOUBLE) / getvariable('points')::DOUBLE AS score
        FROM timed
    ),
    judged AS (
        SELECT read.*, coalesce(numbers.person, read.number) AS person,
            CASE
                WHEN read.number IS NULL THEN 'rejected:no_user_id'
                WHEN start IS NULL THEN 'rejected:bad_date'
                WHEN regexp_matches(read.number, '\s') OR length(read.number) > 256 THEN 'rejected:bad_id'
            END AS problem
        FROM read
        LEFT JOIN numbers ON numbers.number = read.number
    )
    SELECT getvariable('file')::INTEGER, person, getvariable('course'), getvariable('quiz'),
        row_number() OVER (PARTITION BY person, problem ORDER BY start, finish), start, finish, share(score),
        CASE WHEN problem IS NOT NULL THEN (md5_number_lower(concat_ws(chr(31), coalesce(number_text, ''),
            coalesce(started, ''), coalesce(grade, ''))) & 9223372036854775807)::BIGINT END,
        problem
    FROM judged;
