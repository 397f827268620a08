-- The tables that come with the reader, and what the folder says otherwise.
INSERT INTO component_names
    SELECT name, component
    FROM read_csv(getvariable('components'), columns = {'name': 'VARCHAR', 'component': 'VARCHAR'},
        delim = ',', quote = '"', escape = '"', header = true, auto_detect = false);
INSERT INTO kinds_known
    SELECT component, event, category, own
    FROM read_csv(getvariable('categories'),
        columns = {'component': 'VARCHAR', 'event': 'VARCHAR', 'category': 'VARCHAR', 'own': 'BOOLEAN'},
        delim = ',', quote = '"', escape = '"', header = true, auto_detect = false);
INSERT INTO users
    SELECT raw, stored
    FROM read_csv(getvariable('users'), columns = {'raw': 'VARCHAR', 'stored': 'VARCHAR'},
        delim = ',', quote = '"', escape = '"', header = true, auto_detect = false);
INSERT INTO courses
    SELECT raw, stored
    FROM read_csv(getvariable('courses'), columns = {'raw': 'VARCHAR', 'stored': 'VARCHAR'},
        delim = ',', quote = '"', escape = '"', header = true, auto_detect = false);
