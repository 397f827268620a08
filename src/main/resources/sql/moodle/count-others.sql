-- How many rows of posts, attempts and the like became what.
INSERT INTO counted
    SELECT file, NULL, NULL, coalesce(problem, 'kept'), count(*), min(time), max(time) FROM raw_posts GROUP BY file, problem;
INSERT INTO counted
    SELECT file, NULL, NULL, coalesce(problem, 'kept'), count(*), min(started), max(started) FROM raw_attempts GROUP BY file,
        problem;
INSERT INTO counted SELECT file, NULL, NULL, 'kept', count(*), min(time), max(time) FROM raw_submissions GROUP BY file;
INSERT INTO counted SELECT file, NULL, NULL, 'kept', count(*), min(time), max(time) FROM raw_completions GROUP BY file;
INSERT INTO counted SELECT file, NULL, NULL, 'kept', count(*), NULL, NULL FROM raw_modules GROUP BY file;
