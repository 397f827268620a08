-- mdl_user, users: their ids, and the ID number that quiz reports show: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_user AS
    SELECT id, idnumber, deleted
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS idnumber, NULL::VARCHAR AS deleted LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
