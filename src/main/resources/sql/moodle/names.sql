-- Names that go with exactly one id in this file; a hash stands for the name.
INSERT INTO names
    WITH pairs AS (
        SELECT hash(user_name) AS name, regexp_extract(description, '^The user with id [''"](-?[0-9]+)[''"]', 1) AS person
        FROM report
        WHERE user_name IS NOT NULL AND user_name <> '-' AND NOT contains(user_name, getvariable('as_a'))
            AND NOT contains(user_name, getvariable('as_b')) AND NOT contains(user_name, getvariable('as_c'))
            AND NOT contains(user_name, getvariable('as_d')) AND NOT contains(user_name, getvariable('as_e'))
    )
    SELECT getvariable('file')::INTEGER, name, min(person)
    FROM pairs
    WHERE person <> ''
    GROUP BY name
    HAVING min(person) = max(person);
