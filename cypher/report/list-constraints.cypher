// list-constraints: the constraints of the database.
//
// Access:     read
// Parameters: none
// Columns:    name           String  name
//             type           String  type
//             labelsOrTypes  List    labels or relationship types
//             properties     List    properties
// Order:      name
SHOW CONSTRAINTS
YIELD name, type, labelsOrTypes, properties
RETURN name, type, labelsOrTypes, properties
ORDER BY name
