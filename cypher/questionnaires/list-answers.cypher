// list-answers: what everybody answered to an instrument.
//
// Access:     read
// Parameters: $instrument  String  identifier of the instrument
// Columns:    teacher  String   pseudonym
//             wave     Integer  which time it was
//             answers  List     maps of item (its key) and value
// Order:      teacher, wave
MATCH (teacher:Teacher)-[:GAVE]->(response:Response)-[:TO]->(:Instrument {id: $instrument})
RETURN teacher.id AS teacher,
       response.wave AS wave,
       COLLECT {
         MATCH (response)-[answers:ANSWERS]->(item:Item)
         RETURN {item: item.key, value: answers.value}
       } AS answers
ORDER BY teacher, wave
