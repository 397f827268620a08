-- The events, as every reader writes them and every measure reads them.
CREATE OR REPLACE TABLE events (
    person VARCHAR NOT NULL,      -- id of the teacher, or of whoever else was at work
    course VARCHAR,               -- id of the course; null on pages outside of all courses
    time TIMESTAMP NOT NULL,        -- coordinated universal time, to the second
    component VARCHAR NOT NULL,   -- component of the platform, such as mod_forum or core
    event VARCHAR NOT NULL,       -- name of the event, as the platform writes it
    category VARCHAR NOT NULL,    -- view, read, post, reply, quiz_start, quiz_submit, submit, system
    excluded VARCHAR,             -- why it is no act of a learner; null if it is one
    module VARCHAR,               -- id of the activity or resource (course module)
    module_type VARCHAR,          -- its kind, such as resource, page, url, forum, quiz
    object VARCHAR,               -- id of what was acted on, such as a post or an attempt
    row_id VARCHAR,               -- id of the row in the platform; null in an export without it
    copy INTEGER NOT NULL         -- 1 for the first of equal rows of one source, 2 for the second...
);
