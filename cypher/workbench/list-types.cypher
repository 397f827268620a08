// list-types: the types that relationships have.
//
// Access:     read
// Parameters: none
// Columns:    relationshipType  String  relationship type
// Order:      relationshipType
CALL db.relationshipTypes()
YIELD relationshipType
RETURN relationshipType
ORDER BY relationshipType
