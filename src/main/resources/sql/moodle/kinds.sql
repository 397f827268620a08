-- What each kind of event is: as the folder says, else as the table that comes along says, else by its verb.
CREATE OR REPLACE TABLE kinds AS
    WITH kind AS (
        SELECT component, event, count(*) AS rows FROM stages GROUP BY component, event
    ),
    candidate AS (
        SELECT kind.component, kind.event, kinds_known.category,
            row_number() OVER (PARTITION BY kind.component, kind.event
                ORDER BY kinds_known.own DESC, kinds_known.component IS NULL) AS rank
        FROM kind
        LEFT JOIN component_names ON component_names.name = kind.component
        JOIN kinds_known ON kinds_known.event = kind.event
            AND (kinds_known.component IS NULL OR kinds_known.component IN (kind.component, component_names.component))
    ),
    judged AS (
        SELECT kind.component, kind.event, kind.rows,
            coalesce(component_names.component, nullif(kind.component, ''), 'unknown') AS stored_component,
            candidate.category IS NOT NULL AS known,
            coalesce(candidate.category, CASE
                WHEN regexp_matches(lower(kind.event),
                    '(viewed|downloaded|searched|printed|opened|launched)\.?$|נצפ(ה|תה|ו)$|^צפי?יה |תמת? معاينت|^تم استعراض|تمت معاينت')
                    THEN 'view'
                WHEN regexp_matches(lower(kind.event), '(submitted|answered)\.?$|הוגשה?$|تم تسليم') THEN 'submit'
                ELSE 'system'
            END) AS category
        FROM kind
        LEFT JOIN candidate ON candidate.rank = 1 AND candidate.component = kind.component AND candidate.event = kind.event
        LEFT JOIN component_names ON component_names.name = kind.component
    )
    SELECT component, event, rows, stored_component, known,
        CASE WHEN category IN ('completion_update', 'duplicate_of_post') THEN 'system' ELSE category END AS category,
        CASE
            WHEN category IN ('completion_update', 'duplicate_of_post') THEN category
            WHEN category = 'system' THEN 'no_act'
        END AS excluded
    FROM judged;
