// name-topics: the names of some topics.
//
// Access:     read
// Parameters: $ids  List  ids
// Columns:    id    String  topic
//             name  String  name, the id where there is none
// Order:      id
UNWIND $ids AS id
MATCH (k:Topic {id: id})
RETURN k.id AS id, coalesce(k.name, k.id) AS name
ORDER BY id
