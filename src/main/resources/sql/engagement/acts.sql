-- What learners did: the events that no reader has excluded, of persons who are enrolled somewhere,
-- wherever they did it. Sorted by person and time. Of events in the same second the course
-- and the component decide, whatever the order of the files: more is not needed, because the gaps
-- between them are 0 and nothing else of an event matters to sessions. A view of a page, book,
-- file, folder or link is kind 1, a post 2, a reply 3, work handed in 4.
-- The table keeps this order, and the following steps go by it: rows are read in the order in
-- which they were inserted (preserve_insertion_order).
CREATE TABLE acts AS
SELECT p.person, epoch_us(e.time) // 1000000 AS second, coalesce(c.number, 0)::INTEGER AS course,
       k.number AS component, d.day,
       CASE e.category
           WHEN 'view' THEN CASE WHEN e.module_type IN ('page', 'book', 'resource', 'file', 'folder', 'url') THEN 1 ELSE 0 END
           WHEN 'post' THEN 2
           WHEN 'reply' THEN 3
           WHEN 'submit' THEN 4
           ELSE 0
       END::UTINYINT AS kind,
       m.number AS module
FROM distinct_events e
JOIN persons p ON p.teacher = e.person
JOIN components k ON k.component = e.component
JOIN days d ON d.quarter = (epoch_us(e.time) // 900000000)::INTEGER
LEFT JOIN courses c ON c.course = e.course
LEFT JOIN module_ids m ON m.module = e.module
WHERE e.excluded IS NULL
ORDER BY p.person, second, coalesce(c.number, 0), k.number;
