-- mdl_quiz, quizzes: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_quiz AS
    SELECT id, course, sumgrades
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS course, NULL::VARCHAR AS sumgrades LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
