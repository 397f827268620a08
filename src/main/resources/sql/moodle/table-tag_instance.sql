-- mdl_tag_instance, what has a tag: no more columns than are needed.
CREATE OR REPLACE TABLE mdl_tag_instance AS
    SELECT tagid, itemtype, itemid
    FROM (
        SELECT * FROM (SELECT NULL::VARCHAR AS tagid, NULL::VARCHAR AS itemtype, NULL::VARCHAR AS itemid LIMIT 0)
        UNION ALL BY NAME
        SELECT * FROM incoming
    );
