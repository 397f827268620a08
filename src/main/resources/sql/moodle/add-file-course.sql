-- The course of a file as the folder says it.
INSERT INTO file_courses SELECT getvariable('file')::INTEGER, getvariable('course');
