-- A table of Moodle's database that was written as CSV.
CREATE OR REPLACE VIEW incoming AS
    SELECT * FROM read_csv(getvariable('path'), columns = getvariable('columns'), delim = getvariable('separator'),
        quote = '"', escape = '"', header = true, auto_detect = false, nullstr = ['', 'NULL', '\N'],
        store_rejects = true, rejects_limit = 1000);
