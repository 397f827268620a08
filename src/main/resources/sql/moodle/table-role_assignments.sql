-- mdl_role_assignments, roles of users: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_role_assignments AS
    SELECT roleid, contextid, userid
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS roleid, NULL::VARCHAR AS contextid, NULL::VARCHAR AS userid LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
