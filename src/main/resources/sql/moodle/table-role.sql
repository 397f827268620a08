-- mdl_role, roles: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_role AS
    SELECT id, shortname, archetype
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS shortname, NULL::VARCHAR AS archetype LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
