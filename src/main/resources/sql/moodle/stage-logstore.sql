-- What is stored of the rows of mdl_logstore_standard_log; IP addresses and further data stay out.
COPY (
    WITH log AS (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS eventname, NULL::VARCHAR AS component,
            NULL::VARCHAR AS objectid, NULL::VARCHAR AS contextlevel, NULL::VARCHAR AS contextinstanceid,
            NULL::VARCHAR AS userid, NULL::VARCHAR AS courseid, NULL::VARCHAR AS timecreated, NULL::VARCHAR AS origin,
            NULL::VARCHAR AS realuserid, NULL::VARCHAR AS action, NULL::VARCHAR AS target LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    ),
    row AS (
        SELECT
            getvariable('file')::INTEGER AS file,
            CASE WHEN try_cast(userid AS BIGINT) IS NOT NULL THEN userid END AS person,
            NULL::UBIGINT AS name,
            nullif(courseid, '0') AS course,
            NULL::VARCHAR AS course_name,
            coalesce(make_timestamp(try_cast(timecreated AS BIGINT) * 1000000), try_cast(timecreated AS TIMESTAMP)) AS time,
            coalesce(component, '') AS component,
            coalesce(eventname, '\' || component || '\event\' || target || '_' || action, '') AS event,
            CASE
                WHEN contextlevel = '70' OR (contextlevel IS NULL AND starts_with(component, 'mod_')) THEN contextinstanceid
            END AS module,
            CASE WHEN contextlevel = '70' AND starts_with(component, 'mod_') THEN component[5:] END AS module_type,
            CASE
                WHEN regexp_matches(eventname, '(post|discussion|attempt|submission|assessable)_') THEN objectid
            END AS object,
            id AS row_id,
            lower(origin) AS origin,
            coalesce(realuserid NOT IN ('0', userid), false) AS login_as,
            eventname AS event_text, userid AS user_text, timecreated AS time_text
        FROM log
    )
    SELECT * EXCLUDE (event_text, user_text, time_text),
        CASE
            WHEN person IS NULL OR time IS NULL THEN (md5_number_lower(concat_ws(chr(31), coalesce(row_id, ''), coalesce(event_text, ''), coalesce(user_text, ''),
                coalesce(time_text, ''))) & 9223372036854775807)::BIGINT
        END AS reject_key,
        CASE
            WHEN row_id IS NOT NULL THEN hash(row_id)
            ELSE hash(person, course, time, component, event, module, object, origin, login_as)
        END AS same
    FROM row
) TO (getvariable('stage')) (FORMAT parquet);
