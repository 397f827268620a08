// create-query: saves a query under a name that is free.
//
// Access:     write
// Parameters: $name         String    name, unique
//             $id           String    id
//             $title        String    title
//             $description  String    what it answers
//             $cypher       String    its text
//             $parameters   String    its parameters, as a JSON array
//             $columns      List      names of its columns
//             $now          DateTime  when it is saved
// Columns:    none
// Order:      none
MERGE (q:SavedQuery {name: $name})
ON CREATE SET
  q.id = $id,
  q.title = $title,
  q.description = $description,
  q.cypher = $cypher,
  q.parameters = $parameters,
  q.columns = $columns,
  q.createdAt = $now,
  q.updatedAt = $now
