-- What is stored of the rows of a log report. Moodle writes descriptions in English whatever the language of the page,
-- with the ids between quotes: so the text is split at the quotes, and what stands before a quote says what the id is.
COPY (
    WITH dated AS (
        SELECT *, try_strptime(written, getvariable('formats')) AS local FROM timed
    ),
    pieces AS (
        SELECT dated.*, days.seconds,
            string_split(CASE WHEN contains(description, '"') THEN replace(description, '"', '''') ELSE description END,
                '''') AS piece
        FROM dated
        LEFT JOIN days ON days.day = local::DATE
    ),
    labelled AS (
        SELECT *, piece[1] AS first, piece[-3] AS label, piece[-2] AS value, piece[3] AS second
        FROM pieces
    ),
    parts AS (
        SELECT *,
            CASE
                WHEN first = 'The user with id ' THEN nullif(piece[2], '')
                WHEN contains(description, 'user with id') THEN
                    nullif(regexp_extract(description, 'user with id [''"]?(-?[0-9]+)', 1), '')
            END AS person,
            CASE
                WHEN suffix(label, 'course module id ') THEN NULL
                WHEN suffix(label, 'course with id ') OR suffix(label, 'course with the id ') THEN value
                WHEN contains(description, 'course with') OR contains(description, 'course: ') THEN
                    nullif(regexp_extract(description, 'course(?: with(?: the)? id|:) [''"]?([0-9]+)', 1), '')
            END AS course_id,
            CASE
                WHEN suffix(label, 'course module id ') THEN value
                WHEN suffix(label, 'course with id ') THEN NULL
                WHEN contains(description, 'course module') THEN
                    nullif(regexp_extract(description, 'course module (?:with )?id [''"]?([0-9]+)', 1), '')
            END AS module,
            CASE WHEN starts_with(piece[5], ' activity') THEN piece[4] END AS module_type,
            CASE
                WHEN suffix(second, ' with id ') AND (suffix(second, 'post with id ') OR suffix(second, 'attempt with id ')
                    OR suffix(second, 'submission with id ') OR suffix(second, 'discussion with id ')) THEN piece[4]
            END AS object
        FROM labelled
    ),
    row AS (
        SELECT
            getvariable('file')::INTEGER AS file,
            person,
            CASE WHEN person IS NULL AND user_name <> '-' THEN hash(user_name) END AS name,
            course_id AS course,
            course AS course_name,
            CASE
                WHEN seconds IS NOT NULL THEN make_timestamp(epoch_us(local) - seconds * 1000000)
                ELSE local AT TIME ZONE getvariable('zone') AT TIME ZONE 'UTC'
            END AS time,
            coalesce(component, '') AS component,
            coalesce(event, '') AS event,
            module,
            module_type,
            object,
            NULL::VARCHAR AS row_id,
            lower(origin) AS origin,
            user_name IS NOT NULL AND (contains(user_name, getvariable('as_a')) OR contains(user_name, getvariable('as_b'))
                OR contains(user_name, getvariable('as_c')) OR contains(user_name, getvariable('as_d'))
                OR contains(user_name, getvariable('as_e'))) AS login_as,
            -- tells the row apart when its line is looked for; of no use once it is accepted
            CASE
                WHEN person IS NULL OR local IS NULL THEN
                    (md5_number_lower(concat_ws(chr(31), coalesce(time, ''), coalesce(user_name, ''),
                        coalesce(component, ''), coalesce(event, ''), coalesce(description, '')))
                        & 9223372036854775807)::BIGINT
            END AS reject_key
        FROM parts
    )
    -- equal rows have the same hash; whether rows with the same hash are equal is seen later
    SELECT *, hash(person, time, event, module, course, object, name) AS same
    FROM row
) TO (getvariable('stage')) (FORMAT parquet);
