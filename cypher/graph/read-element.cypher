// read-element: one node of whatever label with all that is known about it.
//
// Access:     read
// Parameters: $id  String  its element id
// Columns:    labels      List  its labels
//             properties  Map   all properties
//             outgoing    List  maps of type, labels of the other node and count of relationships that start here
//             incoming    List  maps of type, labels of the other node and count of relationships that end here
// Order:      element id
MATCH (n)
WHERE elementId(n) = $id
RETURN
  labels(n) AS labels,
  properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(other)
    WITH type(r) AS type, labels(other) AS labels, count(*) AS count
    RETURN {type: type, labels: labels, count: count}
    ORDER BY type, labels
  } AS outgoing,
  COLLECT {
    MATCH (n)<-[r]-(other)
    WITH type(r) AS type, labels(other) AS labels, count(*) AS count
    RETURN {type: type, labels: labels, count: count}
    ORDER BY type, labels
  } AS incoming
ORDER BY elementId(n)
