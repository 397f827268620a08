-- The files of a source, and what became of their rows.
CREATE OR REPLACE TABLE files (
    file VARCHAR NOT NULL,        -- name in the import folder
    digest VARCHAR NOT NULL,      -- SHA-256 of its bytes
    format VARCHAR NOT NULL,      -- log, quiz_report, or the table of the platform
    component VARCHAR,            -- for logs; null otherwise
    category VARCHAR,             -- for logs; null otherwise
    outcome VARCHAR NOT NULL,     -- kept, excluded:<reason>, repeated, rejected:<reason>
    count BIGINT NOT NULL,        -- rows
    first TIMESTAMP,              -- of the rows that have a time
    last TIMESTAMP
);
