-- How many rows became what.
INSERT INTO counted
    SELECT file, component, category,
        CASE
            WHEN time IS NULL THEN 'rejected:bad_date'
            WHEN person IS NULL THEN 'rejected:no_user_id'
            WHEN repeated THEN 'repeated'
            WHEN excluded IS NOT NULL THEN 'excluded:' || excluded
            ELSE 'kept'
        END AS outcome,
        count(*), min(time), max(time)
    FROM judged
    GROUP BY file, component, category, outcome;
