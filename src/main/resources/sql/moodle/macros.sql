-- Moodle writes times as seconds since 1970, and 0 where there is none.
CREATE OR REPLACE MACRO moment(text) AS
    CASE
        WHEN try_cast(text AS BIGINT) > 0 THEN make_timestamp(try_cast(text AS BIGINT) * 1000000)
        WHEN try_cast(text AS BIGINT) IS NULL THEN try_cast(text AS TIMESTAMP)
    END;
CREATE OR REPLACE MACRO day_of(text) AS
    (moment(text) AT TIME ZONE 'UTC' AT TIME ZONE getvariable('zone'))::DATE;
-- A share of points; what is not graded stays open.
CREATE OR REPLACE MACRO share(score) AS CASE WHEN score IS NOT NULL THEN least(1, greatest(0, score)) END;
