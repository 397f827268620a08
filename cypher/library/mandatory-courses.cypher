// mandatory-courses: how much of what teachers completed was mandatory for everybody that year?
//
// Access:     read
// Parameters: none
// Columns:    year         Integer  academic year, by the calendar year in which it starts
//             completions  Integer  completed courses
//             mandatory    Integer  those mandatory for everybody
//             share        Float    mandatory / completions
// Order:      year
// Answer:     {rows} academic years; in {year}, {mandatory} of {completions} completions were mandatory.
MATCH (:Teacher)-[r:COMPLETED]->(c:Course)
WHERE r.year IS NOT NULL
WITH r.year AS year, count(*) AS completions, sum(CASE WHEN EXISTS { (:Stipulation {year: r.year, scope: 'all'})-[:MANDATES]->(c) } THEN 1 ELSE 0 END) AS mandatory
RETURN year, completions, mandatory, toFloat(mandatory) / completions AS share
ORDER BY year
