-- The columns of a file, by their positions; all are text.
SET VARIABLE columns = from_json(getvariable('column_types'), getvariable('column_types'));
