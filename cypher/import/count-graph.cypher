// count-graph: how much there is to delete before the data are replaced.
//
// Access:     read
// Parameters: $kept  List  labels of nodes that stay
// Columns:    nodes          Integer  nodes without these labels
//             relationships  Integer  all relationships
// Order:      none
RETURN
  COUNT { MATCH (n) WHERE none(label IN labels(n) WHERE label IN $kept) } AS nodes,
  COUNT { ()-->() } AS relationships
