// list-links-of-elements: the relationships of some nodes with each other and with certain nodes that have an id.
//
// Access:     read
// Parameters: $elements  List  element ids of the nodes
//             $keys      List  label, slash and id of the others
// Columns:    type          String  type of the relationship
//             source        String  element id of its start
//             sourceLabels  List    labels of its start
//             sourceId      String  id of its start, null where it has none
//             target        String  element id of its end
//             targetLabels  List    labels of its end
//             targetId      String  id of its end, null where it has none
//             weight        Float   weight, null where there is none
// Order:      type, source, target, weight
UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element
MATCH (n)-[r]-(other)
WHERE elementId(other) IN $elements
  OR any(label IN labels(other) WHERE label + '/' + toStringOrNull(other.id) IN $keys)
WITH DISTINCT r, startNode(r) AS one, endNode(r) AS two
RETURN
  type(r) AS type,
  elementId(one) AS source,
  labels(one) AS sourceLabels,
  toStringOrNull(one.id) AS sourceId,
  elementId(two) AS target,
  labels(two) AS targetLabels,
  toStringOrNull(two.id) AS targetId,
  toFloatOrNull(r.weight) AS weight
ORDER BY type, source, target, weight
