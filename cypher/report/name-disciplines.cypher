// name-disciplines: the names of some disciplines.
//
// Access:     read
// Parameters: $ids  List  ids
// Columns:    id    String  discipline
//             name  String  name, the id where there is none
// Order:      id
UNWIND $ids AS id
MATCH (k:Discipline {id: id})
RETURN k.id AS id, coalesce(k.name, k.id) AS name
ORDER BY id
