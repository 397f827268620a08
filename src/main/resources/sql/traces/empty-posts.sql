-- Posts in forums.
CREATE OR REPLACE TABLE posts (
    person VARCHAR NOT NULL,
    course VARCHAR NOT NULL,
    forum VARCHAR,
    discussion VARCHAR,
    post VARCHAR NOT NULL,
    parent VARCHAR,               -- the post that it answers, ? if only who wrote that one is known; null for the first of a discussion
    parent_person VARCHAR,        -- who wrote that one
    time TIMESTAMP NOT NULL,        -- coordinated universal time
    words INTEGER                 -- null where the text is not there
);
