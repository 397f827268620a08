-- The next file begins without any.
DROP TABLE IF EXISTS reject_errors;
DROP TABLE IF EXISTS reject_scans;
