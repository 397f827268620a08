// list-views: all kept views, without what they show.
//
// Access:     read
// Parameters: none
// Columns:    id           String   its id
//             name         String   its name
//             description  String   what it is about, null where nobody said
//             createdAt    DateTime  when it was made
//             updatedAt    DateTime  when it was last changed
//             revision     Integer  1 for a new one, one more with each change
// Order:      updatedAt, the latest first; id
MATCH (v:View)
RETURN
  v.id AS id,
  v.name AS name,
  v.description AS description,
  v.createdAt AS createdAt,
  v.updatedAt AS updatedAt,
  v.revision AS revision
ORDER BY updatedAt DESC, id
