// count-texts: how much teachers wrote.
//
// Access:     read
// Parameters: none
// Columns:    statements  Integer  statements with a text
//             evidence    Integer  evidence of learning with a text
// Order:      none
RETURN
  COUNT {
    MATCH (s:Statement)
    WHERE s.text IS NOT NULL
  } AS statements,
  COUNT {
    MATCH (v:Evidence)
    WHERE v.text IS NOT NULL
  } AS evidence
