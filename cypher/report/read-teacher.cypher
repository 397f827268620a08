// read-teacher: all properties of one teacher.
//
// Access:     read
// Parameters: $teacher  String  pseudonym
// Columns:    properties  Map  all properties of the node
// Order:      none
MATCH (t:Teacher {id: $teacher})
RETURN properties(t) AS properties
