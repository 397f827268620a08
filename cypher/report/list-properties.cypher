// list-properties: the properties of each label and their types.
//
// Access:     read
// Parameters: none
// Columns:    label     String  label
//             property  String  property
//             types     List    types of its values
// Order:      label, property
CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
WITH nodeLabels[0] AS label, propertyName AS property, propertyTypes AS types
WHERE property IS NOT NULL
RETURN label, property, types
ORDER BY label, property
