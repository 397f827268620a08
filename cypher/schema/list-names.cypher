// list-names: the names of all indexes and constraints; a constraint has an index of its own name.
//
// Access:     read
// Parameters: none
// Columns:    name  String  name of the index or constraint
// Order:      name
SHOW INDEXES
YIELD name
RETURN name
ORDER BY name
