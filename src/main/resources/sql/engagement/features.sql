-- Everything about each enrolment, in their order. Platforms forget old logs: that somebody did
-- nothing is only known where another learner of the same course and year did something.
SELECT e.enrolment,
       bool_or(u.person IS NOT NULL) OVER cohort AS has_events,
       bool_or(u.person IS NOT NULL OR p.enrolment IS NOT NULL OR a.enrolment IS NOT NULL) OVER cohort AS has_traces,
       u.person IS NOT NULL AS active,
       coalesce(f.has_forum, false) AS has_forum, coalesce(f.has_posts, false) AS has_posts,
       coalesce(f.has_words, false) AS has_words, coalesce(h.has_submissions, false) AS has_submissions,
       coalesce(e.posts_required, f.posts_required) AS posts_required,
       u.seconds10, u.seconds15, u.seconds30, u.seconds60, u.sessions10, u.sessions15, u.sessions30, u.sessions60,
       u.active_days, u.events, u.content_views, n.modules, m.modules_seen,
       u.posts AS post_events, u.replies AS reply_events, u.submissions AS submission_events,
       p.posts, p.replies, p.words, b.submissions,
       a.enrolment AS attempted, a.first_score, a.attempts, a.duration, a.short_share, a.pattern,
       s.median_seconds, s.largest_seconds, s.short_seconds, s.mixed_sessions, d.gini_sum, d.entropy_sum,
       u.intervals, u.interval_sum, u.interval_variation
FROM enrolments e
JOIN persons t ON t.teacher = e.teacher
LEFT JOIN courses c ON c.course = e.course
LEFT JOIN usage u ON u.person = t.person AND u.course = c.number
LEFT JOIN session_features s ON s.person = t.person AND s.course = c.number
LEFT JOIN daily_features d ON d.person = t.person AND d.course = c.number
LEFT JOIN module_features m ON m.person = t.person AND m.course = c.number
LEFT JOIN module_counts n ON n.course = c.number
LEFT JOIN forum_courses f ON f.course = e.course
LEFT JOIN post_features p ON p.enrolment = e.enrolment
LEFT JOIN submission_features b ON b.enrolment = e.enrolment
LEFT JOIN attempt_features a ON a.enrolment = e.enrolment
LEFT JOIN (SELECT DISTINCT course, true AS has_submissions FROM submissions) h ON h.course = e.course
WINDOW cohort AS (PARTITION BY e.course, e.year)
ORDER BY e.enrolment;
