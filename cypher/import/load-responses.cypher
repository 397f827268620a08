// load-responses: creates answers to questionnaires or brings them up to date; an answer that is empty is deleted.
//
// A row: response, teacher, instrument, wave, item, open, answers (list of one number or of none), properties (of ANSWERS).
// A property that is null is removed.
//
// Access:     write
// Parameters: $rows  List  one map for each answer
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (teacher:Teacher {id: row.teacher})
MATCH (instrument:Instrument {id: row.instrument})
MATCH (item:Item {id: row.item})
MERGE (response:Response {id: row.response})
SET response.instrument = row.instrument, response.wave = row.wave
MERGE (teacher)-[:GAVE]->(response)
MERGE (response)-[:TO]->(instrument)
FOREACH (value IN row.answers |
  MERGE (response)-[answers:ANSWERS]->(item)
  SET answers += row.properties, answers.value = value
)
WITH response, item, row
WHERE row.open
MATCH (response)-[gone:ANSWERS]->(item)
DELETE gone
