-- Activities and resources of the courses.
CREATE OR REPLACE TABLE modules (
    course VARCHAR NOT NULL,
    module VARCHAR NOT NULL,
    module_type VARCHAR NOT NULL,
    posts_required INTEGER        -- posts, discussions and replies that completing it takes; null if not known
);
