-- What the steps write to or look something up in.
CREATE TABLE kinds_known (component VARCHAR, event VARCHAR, category VARCHAR, own BOOLEAN);
CREATE TABLE component_names (name VARCHAR, component VARCHAR);
CREATE TABLE users (raw VARCHAR, teacher VARCHAR);            -- events/users.csv
CREATE TABLE courses (raw VARCHAR, course VARCHAR);           -- events/courses.csv
CREATE TABLE course_names (file INTEGER, name VARCHAR, course VARCHAR);
CREATE TABLE file_courses (file INTEGER, course VARCHAR);     -- the one course of a file
CREATE TABLE module_courses (module VARCHAR, course VARCHAR, module_type VARCHAR);
CREATE TABLE names (file INTEGER, name UBIGINT, person VARCHAR);
CREATE TABLE numbers (number VARCHAR, person VARCHAR);        -- ID numbers of users
CREATE TABLE staff (person VARCHAR, course VARCHAR);          -- who has no role of a learner in a course
CREATE TABLE persons (raw VARCHAR, stored VARCHAR);
CREATE TABLE counted (file INTEGER, component VARCHAR, category VARCHAR, outcome VARCHAR, rows BIGINT,
    first TIMESTAMP, last TIMESTAMP);
CREATE TABLE raw_posts (file INTEGER, person VARCHAR, course VARCHAR, forum VARCHAR, discussion VARCHAR, post VARCHAR,
    parent VARCHAR, parent_person VARCHAR, time TIMESTAMP, words INTEGER, reject_key BIGINT, problem VARCHAR);
CREATE TABLE raw_attempts (file INTEGER, person VARCHAR, course VARCHAR, quiz VARCHAR, attempt INTEGER, started TIMESTAMP,
    finished TIMESTAMP, score DOUBLE, reject_key BIGINT, problem VARCHAR);
CREATE TABLE raw_submissions (file INTEGER, person VARCHAR, course VARCHAR, assignment VARCHAR, time TIMESTAMP);
CREATE TABLE raw_completions (file INTEGER, person VARCHAR, course VARCHAR, module VARCHAR, time TIMESTAMP);
CREATE TABLE raw_modules (file INTEGER, course VARCHAR, module VARCHAR, module_type VARCHAR, posts_required INTEGER);
CREATE TABLE report_columns (time VARCHAR, user_name VARCHAR, component VARCHAR, event VARCHAR, description VARCHAR,
    origin VARCHAR, course VARCHAR);
CREATE TABLE post_columns ("user" VARCHAR, affected VARCHAR, time VARCHAR, post VARCHAR, parent VARCHAR, discussion VARCHAR,
    forum VARCHAR, course VARCHAR, words VARCHAR, message VARCHAR);
CREATE TABLE quiz_columns (number VARCHAR, state VARCHAR, started VARCHAR, completed VARCHAR, grade VARCHAR);
