-- mdl_quiz_attempts, attempts at quizzes: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_quiz_attempts AS
    SELECT quiz, userid, attempt, state, timestart, timefinish, sumgrades, preview
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS quiz, NULL::VARCHAR AS userid, NULL::VARCHAR AS attempt, NULL::VARCHAR AS state, NULL::VARCHAR AS timestart, NULL::VARCHAR AS timefinish, NULL::VARCHAR AS sumgrades, NULL::VARCHAR AS preview LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
