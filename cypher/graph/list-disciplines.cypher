// list-disciplines: the names of all disciplines.
//
// Access:     read
// Parameters: none
// Columns:    id    String  discipline
//             name  String  name, the id where there is none
// Order:      id
MATCH (k:Discipline)
RETURN k.id AS id, coalesce(k.name, k.id) AS name
ORDER BY id
