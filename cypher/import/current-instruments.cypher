// current-instruments: what the graph holds of some instruments, in the form in which they are loaded.
//
// Access:     read
// Parameters: $keys  List  maps of id
// Columns:    id          String  identifier
//             properties  Map     all properties of the node
//             items       List    maps of id, key, text and position of its items, by position
// Order:      id
UNWIND $keys AS key
MATCH (instrument:Instrument {id: key.id})
RETURN instrument.id AS id,
       properties(instrument) AS properties,
       COLLECT {
         MATCH (instrument)-[has:HAS_ITEM]->(item:Item)
         WITH has.position AS position, item
         ORDER BY position
         RETURN {id: item.id, key: item.key, text: item.text, position: position}
       } AS items
ORDER BY id
