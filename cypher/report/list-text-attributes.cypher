// list-text-attributes: the attributes of teachers that are texts of few kinds, with their values.
//
// Access:     read
// Parameters: $without  List     properties that are no attributes
//             $most     Integer  values that an attribute may have
// Columns:    attribute  String  property of Teacher
//             values     List    maps of value and teachers: how many have it
// Order:      attribute; in it, value
MATCH (t:Teacher)
UNWIND keys(t) AS attribute
WITH t, attribute
WHERE NOT attribute IN $without
  AND t[attribute] IS :: STRING NOT NULL
WITH attribute, t[attribute] AS value, count(*) AS teachers
ORDER BY attribute, value
WITH attribute, collect({value: value, teachers: teachers}) AS values
WHERE size(values) <= $most
RETURN attribute, values
ORDER BY attribute
