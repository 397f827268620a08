// load-instruments: creates instruments or brings them up to date, with exactly these items.
//
// A row: id, properties, items (list of maps of id, key, text and position).
// A property that is null is removed. An item that is no part any more stays if there are answers to it.
//
// Access:     write
// Parameters: $rows  List  one map for each instrument
// Columns:    none
// Order:      none
UNWIND $rows AS row
MERGE (instrument:Instrument {id: row.id})
SET instrument += row.properties
WITH instrument, row
CALL (instrument, row) {
  MATCH (instrument)-[gone:HAS_ITEM]->(old:Item)
  WHERE NOT old.id IN [item IN row.items | item.id]
  DELETE gone
  WITH old
  WHERE NOT EXISTS { (old)<-[:ANSWERS]-() }
  DETACH DELETE old
}
CALL (instrument, row) {
  UNWIND row.items AS item
  MERGE (node:Item {id: item.id})
  SET node.key = item.key, node.text = item.text
  MERGE (instrument)-[has:HAS_ITEM]->(node)
  SET has.position = item.position
}
