// find-query: one query that somebody saved.
//
// Access:     read
// Parameters: $name  String  its name
// Columns:    name         String  name, unique
//             title        String  title
//             description  String  what it answers
//             cypher       String  its text
//             parameters   String  its parameters, as a JSON array
//             columns      List    names of its columns
// Order:      none
MATCH (q:SavedQuery {name: $name})
RETURN q.name AS name, q.title AS title, q.description AS description, q.cypher AS cypher, q.parameters AS parameters, q.columns AS columns
