-- Every kind of event with what it was taken for.
SELECT stored_component, event, category, known, sum(rows)
FROM kinds
GROUP BY stored_component, event, category, known
ORDER BY known, sum(rows) DESC, event, stored_component
