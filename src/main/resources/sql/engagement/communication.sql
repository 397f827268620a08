-- Posts of each enrolment: by the table of posts where it has the course, which tells answers to
-- others from answers to oneself and has the words; the events are the rest.
CREATE TABLE distinct_posts AS
SELECT course, post, max(person) AS person, max(parent) AS parent, max(parent_person) AS parent_person,
       max(words) AS words
FROM posts GROUP BY course, post;

CREATE TABLE forum_courses AS
WITH posted AS (
    SELECT course, true AS has_posts, coalesce(bool_or(words IS NOT NULL), false) AS has_words
    FROM distinct_posts GROUP BY course
), events_of AS (
    SELECT c.course, true AS has_post_events FROM (SELECT course FROM usage GROUP BY course HAVING sum(posts) > 0) u
    JOIN courses c ON c.number = u.course
), listed AS (
    SELECT course, coalesce(bool_or(module_type = 'forum'), false) AS has_forum,
           sum(posts_required) AS posts_required
    FROM listed_modules GROUP BY course
)
SELECT course, coalesce(has_posts, false) AS has_posts, coalesce(has_words, false) AS has_words,
       coalesce(has_posts, has_post_events, has_forum, false) AS has_forum, posts_required
FROM posted FULL JOIN events_of USING (course) FULL JOIN listed USING (course);

CREATE TABLE post_features AS
SELECT e.enrolment, count(*) AS posts,
       count_if(p.parent IS NOT NULL AND p.parent_person IS DISTINCT FROM p.person) AS replies,
       coalesce(sum(p.words), 0)::BIGINT AS words
FROM enrolments e JOIN distinct_posts p ON p.person = e.teacher AND p.course = e.course
GROUP BY e.enrolment;

CREATE TABLE submission_features AS
SELECT e.enrolment, count(*) AS submissions
FROM enrolments e JOIN (SELECT DISTINCT person, course, assignment, time FROM submissions) s
  ON s.person = e.teacher AND s.course = e.course
GROUP BY e.enrolment;
