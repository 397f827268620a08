// expectations-by-year: what do teachers expect to learn, and do their reasons change over the years?
//
// By the codes that were agreed on. Cells behind which are fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: none
// Columns:    year        Integer  academic year of the statement
//             code        String   code of the expectation
//             statements  Integer  statements with it
//             teachers    Integer  teachers who made them
//             share       Float    statements / all coded statements of the year
// Order:      year, statements descending, code
// Answer:     {rows} cells; in {year}, {statements} statements are coded {code}.
MATCH (t:Teacher)-[:STATED]->(s:Statement)
WHERE s.codes IS NOT NULL
WITH s.year AS year, collect({teacher: t, codes: s.codes}) AS coded
WITH year, coded, size(coded) AS ofYear
UNWIND coded AS one
UNWIND one.codes AS code
WITH year, code, count(*) AS statements, count(DISTINCT one.teacher) AS teachers, ofYear
WHERE teachers >= 5
RETURN year, code, statements, teachers, toFloat(statements) / ofYear AS share
ORDER BY year, statements DESC, code
