// delete-query: forgets a query that somebody saved.
//
// Access:     write
// Parameters: $name  String  its name
// Columns:    none
// Order:      none
MATCH (q:SavedQuery {name: $name})
DELETE q
