// update-query: replaces what is saved under a name; the name stays.
//
// Access:     write
// Parameters: $name         String    its name
//             $title        String    title
//             $description  String    what it answers
//             $cypher       String    its text
//             $parameters   String    its parameters, as a JSON array
//             $columns      List      names of its columns
//             $now          DateTime  when it is saved
// Columns:    none
// Order:      none
MATCH (q:SavedQuery {name: $name})
SET
  q.title = $title,
  q.description = $description,
  q.cypher = $cypher,
  q.parameters = $parameters,
  q.columns = $columns,
  q.updatedAt = $now
