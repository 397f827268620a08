-- Rows of events that another source has as well.
SELECT events FROM repeated
