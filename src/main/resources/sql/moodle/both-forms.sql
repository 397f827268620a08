-- Courses whose events came both as a report and as the table of the log: nothing tells which rows are the same.
SELECT count(*)
FROM (
    SELECT course FROM stages WHERE course IS NOT NULL GROUP BY course
    HAVING bool_or(row_id IS NULL) AND bool_or(row_id IS NOT NULL)
)
