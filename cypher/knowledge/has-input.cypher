// has-input: whether there is evidence of learning, or an answer of a domain.
//
// Access:     read
// Parameters: $domain  String  motivation or knowledge
// Columns:    found  Boolean  true if there is
// Order:      none
RETURN EXISTS { (:Evidence) } OR EXISTS { (:Response)-[:TO]->(:Instrument {domain: $domain}) } AS found
