-- How many rows of each file became what.
SELECT file, component, category, outcome, sum(rows), min(first), max(last)
FROM counted
GROUP BY file, component, category, outcome
ORDER BY file, component, category, outcome
