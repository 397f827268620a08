// read-teachers: all properties of some teachers.
//
// Access:     read
// Parameters: $ids  List  pseudonyms
// Columns:    id          String  pseudonym
//             properties  Map     all properties
// Order:      id
UNWIND $ids AS id
MATCH (t:Teacher {id: id})
RETURN t.id AS id, properties(t) AS properties
ORDER BY id
