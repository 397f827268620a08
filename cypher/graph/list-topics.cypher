// list-topics: the names of all topics.
//
// Access:     read
// Parameters: none
// Columns:    id    String  topic
//             name  String  name, the id where there is none
// Order:      id
MATCH (k:Topic)
RETURN k.id AS id, coalesce(k.name, k.id) AS name
ORDER BY id
