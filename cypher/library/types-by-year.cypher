// types-by-year: how do the types of selection change from one academic year to the next?
//
// Of several runs over the same year, the last one counts.
//
// Access:     read
// Parameters: $variant  String  completed, elective or enrolled (default completed)
// Columns:    year      String   calendar year in which the academic year starts
//             type      String   type of the selection
//             teachers  Integer  teachers
//             share     Float    of the teachers with courses in that year
// Order:      year, teachers descending, type
// Answer:     {rows} rows; in {year}, most selections are '{type}': {teachers} teachers.
MATCH (h:Coherence {variant: $variant})-[:COMPUTED_BY]->(r:Run {status: 'finished'})
WHERE h.period <> 'all' AND h.type IS NOT NULL AND h.courses > 0
WITH h.period AS year, r, collect(h.type) AS types
ORDER BY r.finishedAt DESC, r.id
WITH year, head(collect(types)) AS types
UNWIND types AS type
WITH year, size(types) AS all, type, count(*) AS teachers
RETURN year, type, teachers, toFloat(teachers) / all AS share
ORDER BY year, teachers DESC, type
