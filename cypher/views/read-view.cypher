// read-view: one kept view.
//
// Access:     read
// Parameters: $id  String  its id
// Columns:    id           String   its id
//             name         String   its name
//             description  String   what it is about, null where nobody said
//             state        String   what it shows, a JSON object
//             createdAt    DateTime  when it was made
//             updatedAt    DateTime  when it was last changed
//             revision     Integer  1 for a new one, one more with each change
// Order:      none
MATCH (v:View {id: $id})
RETURN
  v.id AS id,
  v.name AS name,
  v.description AS description,
  v.state AS state,
  v.createdAt AS createdAt,
  v.updatedAt AS updatedAt,
  v.revision AS revision
