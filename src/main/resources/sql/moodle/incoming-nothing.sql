-- A table that the folder does not have.
CREATE OR REPLACE VIEW incoming AS SELECT NULL::VARCHAR AS id LIMIT 0;
