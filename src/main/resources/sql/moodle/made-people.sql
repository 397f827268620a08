-- Who is enrolled in which course as a learner, from when, and when it was completed. The earliest of several counts.
CREATE OR REPLACE TABLE enrolled AS
    SELECT person, course, min(began) AS began, min(completed) AS completed
    FROM (
        SELECT userid AS person, courseid AS course, coalesce(day_of(timestart), day_of(timecreated)) AS began,
            NULL::DATE AS completed
        FROM mdl_user_enrolments
        JOIN mdl_enrol ON mdl_enrol.id = enrolid
        UNION ALL
        SELECT userid, course, day_of(timeenrolled), day_of(timecompleted)
        FROM mdl_course_completions
    )
    WHERE person IS NOT NULL AND course <> '1' AND (person, course) NOT IN (SELECT (person, course) FROM staff)
        AND person NOT IN (SELECT id FROM mdl_user WHERE deleted = '1')
    GROUP BY person, course;
