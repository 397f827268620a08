-- There are no logs.
CREATE OR REPLACE TABLE all_persons (person VARCHAR);
