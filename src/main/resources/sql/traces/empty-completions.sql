-- Activities that learners completed.
CREATE OR REPLACE TABLE completions (
    person VARCHAR NOT NULL,
    course VARCHAR NOT NULL,
    module VARCHAR NOT NULL,
    time TIMESTAMP NOT NULL
);
