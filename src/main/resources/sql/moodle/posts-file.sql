-- Posts from a file whose columns the folder describes. Without a number of its own a post gets that of its row.
INSERT INTO raw_posts
    WITH incoming_posts AS (
        SELECT * FROM post_columns
        UNION ALL BY NAME
        SELECT * FROM read_csv(getvariable('path'), columns = getvariable('columns'), delim = getvariable('separator'),
            quote = '"', escape = '"', header = true, auto_detect = false, store_rejects = true, rejects_limit = 1000)
    ),
    numbered AS (
        SELECT *, nullif(trim("user"), '') AS person, nullif(trim(affected), '') AS other,
            row_number() OVER () AS number,
            try_strptime(time, getvariable('formats')) AT TIME ZONE getvariable('zone') AT TIME ZONE 'UTC' AS utc
        FROM incoming_posts
    ),
    answered AS (
        SELECT post, min(person) AS person FROM numbered WHERE post IS NOT NULL GROUP BY post HAVING min(person) = max(person)
    ),
    judged AS (
        SELECT numbered.*, coalesce(numbered.other, answered.person) AS parent_person,
            CASE
                WHEN numbered.person IS NULL THEN 'rejected:no_user_id'
                WHEN utc IS NULL THEN 'rejected:bad_date'
                WHEN regexp_matches(numbered.person, '\s') OR length(numbered.person) > 256 THEN 'rejected:bad_id'
                WHEN coalesce(numbered.course, getvariable('course')) IS NULL THEN 'rejected:unknown_reference'
            END AS problem
        FROM numbered
        LEFT JOIN answered ON answered.post = nullif(nullif(numbered.parent, '0'), '')
    )
    SELECT getvariable('file')::INTEGER, person, coalesce(course, getvariable('course')), forum, discussion,
        coalesce(nullif(post, ''), 'row ' || number), coalesce(nullif(nullif(parent, '0'), ''), CASE WHEN other IS NOT NULL THEN '?' END),
        CASE WHEN regexp_matches(parent_person, '\s') THEN NULL ELSE parent_person END, date_trunc('second', utc),
        coalesce(try_cast(words AS INTEGER), len(regexp_extract_all(message, '\S+'))::INTEGER),
        CASE WHEN problem IS NOT NULL THEN (md5_number_lower(concat_ws(chr(31), coalesce("user", ''), coalesce(time, ''),
            coalesce(post, ''))) & 9223372036854775807)::BIGINT END,
        -- the same row once more is the same post; one that answers two persons has two rows
        CASE
            WHEN problem IS NULL AND row_number() OVER (PARTITION BY problem, person, parent_person, time, post, parent,
                discussion, forum, course, CASE WHEN coalesce(post, '') = '' THEN number END ORDER BY number) > 1
                THEN 'repeated'
            ELSE problem
        END
    FROM judged;
