-- Rows that were counted elsewhere.
INSERT INTO counted
    SELECT getvariable('file')::INTEGER, NULL, NULL, getvariable('outcome'), getvariable('rows')::BIGINT, NULL, NULL;
