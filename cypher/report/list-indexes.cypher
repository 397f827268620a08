// list-indexes: the indexes of the database.
//
// Access:     read
// Parameters: none
// Columns:    name           String  name
//             type           String  type
//             state          String  state
//             labelsOrTypes  List    labels or relationship types
//             properties     List    properties
// Order:      name
SHOW INDEXES
YIELD name, type, state, labelsOrTypes, properties
RETURN name, type, state, labelsOrTypes, properties
ORDER BY name
