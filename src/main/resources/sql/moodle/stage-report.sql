-- What is stored of the rows of a log report. Moodle writes descriptions in English whatever the language of the page,
-- with the ids between quotes: so the text is split at the quotes, and what stands before a quote says what the id is.
COPY (
    WITH pieces AS (
        SELECT *,
            string_split(CASE WHEN contains(description, '"') THEN replace(description, '"', '''') ELSE description END,
                '''') AS piece
        FROM timed
    ),
    parts AS (
        SELECT *,
            try_strptime(written, getvariable('formats')) AT TIME ZONE getvariable('zone') AT TIME ZONE 'UTC' AS utc,
            CASE
                WHEN piece[1] = 'The user with id ' THEN nullif(piece[2], '')
                WHEN contains(description, 'user with id') THEN
                    nullif(regexp_extract(description, 'user with id [''"]?(-?[0-9]+)', 1), '')
            END AS person,
            CASE
                WHEN suffix(piece[-3], 'course with id ') OR suffix(piece[-3], 'course with the id ') THEN piece[-2]
                WHEN contains(description, 'course with') OR contains(description, 'course: ') THEN
                    nullif(regexp_extract(description, 'course(?: with(?: the)? id|:) [''"]?([0-9]+)', 1), '')
            END AS course_id,
            CASE
                WHEN suffix(piece[-3], 'course module id ') THEN piece[-2]
                WHEN contains(description, 'course module') THEN
                    nullif(regexp_extract(description, 'course module (?:with )?id [''"]?([0-9]+)', 1), '')
            END AS module,
            CASE WHEN starts_with(piece[5], ' activity') THEN piece[4] END AS module_type,
            CASE
                WHEN suffix(piece[3], 'post with id ') OR suffix(piece[3], 'attempt with id ')
                    OR suffix(piece[3], 'submission with id ') OR suffix(piece[3], 'discussion with id ') THEN piece[4]
            END AS object
        FROM pieces
    ),
    row AS (
        SELECT
            getvariable('file')::INTEGER AS file,
            person,
            CASE WHEN person IS NULL AND user_name <> '-' THEN hash(user_name) END AS name,
            course_id AS course,
            course AS course_name,
            utc AS time,
            coalesce(component, '') AS component,
            coalesce(event, '') AS event,
            module,
            coalesce(module_type, CASE WHEN module IS NOT NULL AND starts_with(component, 'mod_') THEN component[5:] END)
                AS module_type,
            object,
            NULL::VARCHAR AS row_id,
            lower(origin) AS origin,
            coalesce(regexp_matches(user_name, getvariable('login_as')), false) AS login_as,
            -- tells the row apart when its line is looked for; of no use once it is accepted
            CASE
                WHEN person IS NULL OR utc IS NULL THEN
                    (md5_number_lower(concat_ws(chr(31), coalesce(time, ''), coalesce(user_name, ''),
                        coalesce(component, ''), coalesce(event, ''), coalesce(description, '')))
                        & 9223372036854775807)::BIGINT
            END AS reject_key
        FROM parts
    )
    SELECT *, hash(person, name, course, course_name, time, component, event, module, module_type, object, origin, login_as,
        reject_key) AS same
    FROM row
) TO (getvariable('stage')) (FORMAT parquet);
