// filter-teachers: those of some teachers whose attributes have certain values.
//
// Access:     read
// Parameters: $ids         List  pseudonyms
//             $attributes  Map   values as text, by property of Teacher
// Columns:    id  String  pseudonym
// Order:      id
UNWIND $ids AS id
MATCH (t:Teacher {id: id})
WHERE all(name IN keys($attributes) WHERE toStringOrNull(t[name]) = $attributes[name])
RETURN t.id AS id
ORDER BY id
