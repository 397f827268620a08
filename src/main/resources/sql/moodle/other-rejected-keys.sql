-- What tells the rejected rows of a file of posts or attempts apart from its other rows.
SELECT DISTINCT reject_key, substr(problem, 10) AS reason
FROM (
    SELECT file, reject_key, problem FROM raw_posts
    UNION ALL
    SELECT file, reject_key, problem FROM raw_attempts
)
WHERE file = getvariable('file')::INTEGER AND reject_key IS NOT NULL
ORDER BY reject_key
