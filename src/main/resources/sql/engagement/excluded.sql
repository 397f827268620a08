-- How many events there are, and why events do not count for an enrolment.
SELECT 'events' AS reason, count(*) AS events FROM distinct_events
UNION ALL
SELECT excluded, count(*) FROM distinct_events WHERE excluded IS NOT NULL GROUP BY excluded
UNION ALL
SELECT 'unknown_person', (SELECT count(*) FROM distinct_events WHERE excluded IS NULL) - (SELECT count(*) FROM acts)
UNION ALL
SELECT CASE WHEN v.course = 0 THEN 'no_course' WHEN NOT c.known THEN 'unknown_course'
            WHEN e.enrolment IS NULL THEN 'not_enrolled' ELSE 'counted' END, sum(v.events)::BIGINT
FROM (SELECT person, course, sum(events) AS events FROM runs GROUP BY ALL) v
JOIN persons p USING (person)
LEFT JOIN courses c ON c.number = v.course
LEFT JOIN enrolments e ON e.teacher = p.teacher AND e.course = c.course
GROUP BY 1;
