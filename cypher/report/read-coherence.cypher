// read-coherence: what a run wrote about one teacher.
//
// Access:     read
// Parameters: $id  String  id of the Coherence node: that of the run, a slash, that of the teacher
// Columns:    coherence  Map  its properties
// Order:      none
MATCH (c:Coherence {id: $id})
RETURN properties(c) AS coherence
