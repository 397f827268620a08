// has-texts: whether the graph has anything that teachers wrote.
//
// Access:     read
// Parameters: none
// Columns:    texts  Boolean  whether there is a text
// Order:      none
RETURN
  EXISTS {
    MATCH (s:Statement)
    WHERE s.text IS NOT NULL
  } OR EXISTS {
    MATCH (v:Evidence)
    WHERE v.text IS NOT NULL
  } AS texts
