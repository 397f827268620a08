// count-threads: how many threads of a kind there are.
//
// Access:     read
// Parameters: $kind  String  kind of thread
// Columns:    threads  Integer  threads
// Order:      none
MATCH (thread:Thread {kind: $kind})
RETURN count(thread) AS threads
