// await-indexes: waits until every index answers.
//
// Access:     read
// Parameters: none
// Columns:    ready  Boolean  always true
// Order:      none
CALL db.awaitIndexes(300)
RETURN true AS ready
