// list-queries: the queries that people saved.
//
// Access:     read
// Parameters: none
// Columns:    name         String  name, unique
//             title        String  title
//             description  String  what it answers
//             cypher       String  its text
//             parameters   String  its parameters, as a JSON array
//             columns      List    names of its columns
// Order:      title, name
MATCH (q:SavedQuery)
RETURN q.name AS name, q.title AS title, q.description AS description, q.cypher AS cypher, q.parameters AS parameters, q.columns AS columns
ORDER BY title, name
