-- Everybody who did something, by the id of the platform, with the id of the teacher where the folder says it.
SELECT DISTINCT everybody.raw, coalesce(users.teacher, everybody.raw) AS teacher
FROM (
    SELECT person AS raw FROM all_persons
    UNION ALL SELECT person FROM raw_posts WHERE problem IS NULL
    UNION ALL SELECT parent_person FROM raw_posts WHERE problem IS NULL
    UNION ALL SELECT person FROM raw_attempts WHERE problem IS NULL
    UNION ALL SELECT person FROM raw_submissions
    UNION ALL SELECT person FROM raw_completions
) AS everybody
LEFT JOIN users ON users.raw = everybody.raw
WHERE everybody.raw IS NOT NULL
ORDER BY everybody.raw
