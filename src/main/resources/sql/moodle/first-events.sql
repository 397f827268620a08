-- The first rows of a file as they are stored.
SELECT person, course, time, component, event, category, excluded, module, module_type, object, copy
FROM judged
WHERE file = getvariable('file')::INTEGER AND NOT repeated AND person IS NOT NULL AND time IS NOT NULL
ORDER BY time, person, event, module, object, copy
LIMIT 10
