-- Attempts; those that teachers made to try the quiz are none.
INSERT INTO raw_attempts
    SELECT getvariable('quiz_attempts')::INTEGER, attempts.userid, quiz.course, quiz.id,
        coalesce(try_cast(attempts.attempt AS INTEGER), 1), moment(attempts.timestart), moment(attempts.timefinish),
        share(try_cast(attempts.sumgrades AS DOUBLE) / nullif(try_cast(quiz.sumgrades AS DOUBLE), 0)),
        NULL,
        CASE
            WHEN attempts.preview = '1' THEN 'excluded:preview'
            WHEN quiz.id IS NULL THEN 'excluded:unknown_reference'
            WHEN staff.person IS NOT NULL THEN 'excluded:role'
            WHEN attempts.userid IS NULL OR moment(attempts.timestart) IS NULL THEN 'excluded:incomplete'
        END
    FROM mdl_quiz_attempts AS attempts
    LEFT JOIN mdl_quiz AS quiz ON quiz.id = attempts.quiz
    LEFT JOIN staff ON staff.person = attempts.userid AND staff.course = quiz.course;
-- Posts, with who wrote the post that is answered.
INSERT INTO raw_posts
    SELECT getvariable('forum_posts')::INTEGER, posts.userid, discussions.course, discussions.forum, discussions.id, posts.id,
        nullif(posts.parent, '0'), answered.userid, moment(posts.created), posts.words, NULL,
        CASE
            WHEN discussions.id IS NULL THEN 'excluded:unknown_reference'
            WHEN staff.person IS NOT NULL THEN 'excluded:role'
            WHEN posts.userid IS NULL OR moment(posts.created) IS NULL THEN 'excluded:incomplete'
        END
    FROM mdl_forum_posts AS posts
    LEFT JOIN mdl_forum_posts AS answered ON answered.id = nullif(posts.parent, '0')
    LEFT JOIN mdl_forum_discussions AS discussions ON discussions.id = posts.discussion
    LEFT JOIN staff ON staff.person = posts.userid AND staff.course = discussions.course;
-- Work handed in; drafts are not.
INSERT INTO raw_submissions
    SELECT getvariable('assign_submission')::INTEGER, submissions.userid, assign.course, assign.id,
        moment(submissions.timemodified)
    FROM mdl_assign_submission AS submissions
    JOIN mdl_assign AS assign ON assign.id = submissions.assignment
    LEFT JOIN staff ON staff.person = submissions.userid AND staff.course = assign.course
    WHERE coalesce(submissions.status, 'submitted') = 'submitted' AND staff.person IS NULL
        AND submissions.userid IS NOT NULL AND submissions.userid <> '0' AND moment(submissions.timemodified) IS NOT NULL;
-- Activities, with the posts that completing a forum takes.
INSERT INTO raw_modules
    SELECT getvariable('course_modules')::INTEGER, course_modules.course, course_modules.id, modules.name,
        nullif(coalesce(try_cast(forum.completionposts AS INTEGER), 0)
            + coalesce(try_cast(forum.completiondiscussions AS INTEGER), 0)
            + coalesce(try_cast(forum.completionreplies AS INTEGER), 0), 0)
    FROM mdl_course_modules AS course_modules
    JOIN mdl_modules AS modules ON modules.id = course_modules.module
    LEFT JOIN mdl_forum AS forum ON modules.name = 'forum' AND forum.id = course_modules.instance
    WHERE coalesce(course_modules.deletioninprogress, '0') = '0' AND course_modules.course IS NOT NULL;
-- Activities that learners completed.
INSERT INTO raw_completions
    SELECT getvariable('course_modules_completion')::INTEGER, completion.userid, course_modules.course, course_modules.id,
        moment(completion.timemodified)
    FROM mdl_course_modules_completion AS completion
    JOIN mdl_course_modules AS course_modules ON course_modules.id = completion.coursemoduleid
    LEFT JOIN staff ON staff.person = completion.userid AND staff.course = course_modules.course
    WHERE completion.completionstate IN ('1', '2') AND staff.person IS NULL AND completion.userid IS NOT NULL
        AND moment(completion.timemodified) IS NOT NULL;
