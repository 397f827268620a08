-- The worst of the rows that could not be taken apart: those with a wrong number of fields come last.
SELECT error_type::VARCHAR IN ('MISSING COLUMNS', 'TOO MANY COLUMNS') AS ragged, error_type::VARCHAR, byte_position
FROM reject_errors
ORDER BY ragged, byte_position
LIMIT 1
