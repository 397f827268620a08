-- What tells the rejected rows of a file apart from its other rows.
SELECT DISTINCT reject_key,
    CASE WHEN time IS NULL THEN 'bad_date' ELSE 'no_user_id' END AS reason
FROM judged
WHERE file = getvariable('file')::INTEGER AND (person IS NULL OR time IS NULL)
ORDER BY reject_key
