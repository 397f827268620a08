-- The events in their one form.
COPY (
    SELECT person, course, time, component, event, category, excluded, module, module_type, object, row_id, copy
    FROM judged
    WHERE NOT repeated AND person IS NOT NULL AND time IS NOT NULL
) TO (getvariable('events')) (FORMAT parquet);
