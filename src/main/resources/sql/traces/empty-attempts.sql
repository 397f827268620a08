-- Attempts at quizzes.
CREATE OR REPLACE TABLE attempts (
    person VARCHAR NOT NULL,
    course VARCHAR NOT NULL,
    quiz VARCHAR NOT NULL,        -- id of the quiz in the platform, or its name
    attempt INTEGER NOT NULL,     -- 1 for the first
    started TIMESTAMP NOT NULL,   -- coordinated universal time
    finished TIMESTAMP,           -- null while open or given up
    score DOUBLE                  -- share of the points, 0 to 1; null if not graded
);
