// list-answers-of-teacher: what one teacher answered.
//
// Access:     read
// Parameters: $teacher  String  pseudonym
// Columns:    instrument  String   identifier of the instrument
//             definition  String   the text of its file
//             wave        Integer  which time it was
//             answers     List     maps of item (its key) and value
// Order:      instrument, wave
MATCH (:Teacher {id: $teacher})-[:GAVE]->(response:Response)-[:TO]->(instrument:Instrument)
WHERE instrument.definition IS NOT NULL
RETURN instrument.id AS instrument,
       instrument.definition AS definition,
       response.wave AS wave,
       COLLECT {
         MATCH (response)-[answers:ANSWERS]->(item:Item)
         RETURN {item: item.key, value: answers.value}
       } AS answers
ORDER BY instrument, wave
