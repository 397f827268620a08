// list-property-keys: the names of all properties.
//
// Access:     read
// Parameters: none
// Columns:    propertyKey  String  name
// Order:      propertyKey
CALL db.propertyKeys()
YIELD propertyKey
RETURN propertyKey
ORDER BY propertyKey
