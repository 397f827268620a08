-- Work handed in.
CREATE OR REPLACE TABLE submissions (
    person VARCHAR NOT NULL,
    course VARCHAR NOT NULL,
    assignment VARCHAR NOT NULL,
    time TIMESTAMP NOT NULL
);
