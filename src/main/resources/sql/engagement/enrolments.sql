-- The enrolments of the graph; the program fills them in, in the order of teacher and course.
CREATE TABLE enrolments (
    enrolment INTEGER NOT NULL,   -- 0, 1, 2...
    teacher VARCHAR NOT NULL,
    course VARCHAR NOT NULL,
    year VARCHAR,                 -- academic year; null if it is not known
    posts_required INTEGER        -- null if the graph does not say
);
-- When the time zone's distance from universal time changes; the program fills them in.
CREATE TABLE zone_offsets (
    from_second BIGINT NOT NULL,  -- seconds since 1970
    to_second BIGINT NOT NULL,    -- the first second of the next one
    seconds INTEGER NOT NULL      -- local time minus universal time
);
