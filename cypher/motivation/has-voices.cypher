// has-voices: whether there are texts of a kind, or answers of a domain.
//
// Access:     read
// Parameters: $domain  String  motivation or knowledge
//             $label   String  Statement or Evidence
// Columns:    found  Boolean  true if there are
// Order:      none
RETURN EXISTS { (:$($label)) } OR EXISTS { (:Instrument {domain: $domain})<-[:TO]-(:Response) } AS found
