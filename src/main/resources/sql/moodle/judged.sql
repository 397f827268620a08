-- Equal rows get numbers: within one file they are separate events, in several files the same ones.
CREATE OR REPLACE VIEW numbered AS
    SELECT *, 1 AS copy, false AS repeated FROM stages ANTI JOIN twice USING (same)
    UNION ALL
    SELECT *, row_number() OVER (PARTITION BY row_id, CASE WHEN row_id IS NULL THEN
            (person, name, course, course_name, time, component, event, module, module_type, object, origin, login_as,
                reject_key) END, copy ORDER BY file) > 1 AS repeated
    FROM (
        SELECT *, CASE WHEN row_id IS NULL THEN row_number() OVER (PARTITION BY file, person, name, course, course_name, time,
            component, event, module, module_type, object, origin, login_as, reject_key) ELSE 1 END AS copy
        FROM stages SEMI JOIN twice USING (same)
    );
-- What becomes of each row.
CREATE OR REPLACE VIEW judged AS
    WITH known AS (
        SELECT numbered.*,
            coalesce(numbered.person, names.person) AS raw,
            coalesce(numbered.course, course_names.course, module_courses.course, file_courses.course) AS raw_course,
            coalesce(numbered.module_type, module_courses.module_type) AS kind_of_module
        FROM numbered
        LEFT JOIN names ON names.file = numbered.file AND names.name = numbered.name
        LEFT JOIN course_names ON course_names.file = numbered.file AND course_names.name = numbered.course_name
        LEFT JOIN module_courses ON module_courses.module = numbered.module
        LEFT JOIN file_courses ON file_courses.file = numbered.file
    )
    SELECT
        known.file, known.repeated, known.reject_key,
        coalesce(persons.stored, known.raw) AS person,
        coalesce(courses.course, known.raw_course) AS course,
        date_trunc('second', known.time) AS time,
        kinds.stored_component AS component,
        known.event,
        kinds.category,
        CASE
            WHEN known.login_as THEN 'login_as'
            WHEN known.origin IN ('cli', 'cron', 'restore') THEN 'origin'
            WHEN staff.person IS NOT NULL THEN 'role'
            WHEN kinds.excluded IS NOT NULL THEN kinds.excluded
            WHEN known.raw IN ('0', '-1') THEN 'no_act'
        END AS excluded,
        known.module,
        coalesce(known.kind_of_module,
            CASE WHEN known.module IS NOT NULL AND starts_with(kinds.stored_component, 'mod_')
                THEN kinds.stored_component[5:] END) AS module_type,
        known.object, known.row_id, known.copy::INTEGER AS copy
    FROM known
    JOIN kinds ON kinds.component = known.component AND kinds.event = known.event
    LEFT JOIN persons ON persons.raw = known.raw
    LEFT JOIN courses ON courses.raw = known.raw_course
    LEFT JOIN staff ON staff.person = known.raw AND staff.course = known.raw_course;
