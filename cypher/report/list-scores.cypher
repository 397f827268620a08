// list-scores: what one teacher answered in questionnaires, by wave.
//
// Access:     read
// Parameters: $teacher  String  pseudonym
// Columns:    instrument  String   id of the instrument
//             definition  String   its file
//             wave        Integer  number of the wave
//             answers     Integer  items answered
//             properties  Map      all properties of the response; a subscale's score has its key
// Order:      instrument, wave
MATCH (:Teacher {id: $teacher})-[:GAVE]->(r:Response)-[:TO]->(i:Instrument)
RETURN
  i.id AS instrument,
  i.definition AS definition,
  r.wave AS wave,
  COUNT { (r)-[:ANSWERS]->(:Item) } AS answers,
  properties(r) AS properties
ORDER BY instrument, wave
