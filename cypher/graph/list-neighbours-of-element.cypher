// list-neighbours-of-element: the neighbours of a node of whatever label that have a certain label and an id.
//
// Access:     read
// Parameters: $id     String  element id of the node
//             $label  String  label of the neighbours
// Columns:    id  String  id of a neighbour
// Order:      id
MATCH (n)
WHERE elementId(n) = $id
MATCH (n)--(other)
WHERE $label IN labels(other) AND other.id IS NOT NULL
WITH DISTINCT other.id AS id
RETURN id
ORDER BY id
