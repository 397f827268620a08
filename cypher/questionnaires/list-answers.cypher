// list-answers: what everybody answered to an instrument.
//
// Who left everything out was asked, and did not answer.
//
// Access:     read
// Parameters: $instrument  String  identifier of the instrument
// Columns:    teacher  String   pseudonym
//             wave     Integer  which time it was
//             answers  List     maps of item (its key) and value
// Order:      teacher, wave
MATCH (teacher:Teacher)-[:GAVE]->(response:Response)-[:TO]->(:Instrument {id: $instrument})
WHERE EXISTS { MATCH (response)-[answer:ANSWERS]->(:Item) WHERE answer.value IS NOT NULL }
RETURN teacher.id AS teacher,
       response.wave AS wave,
       COLLECT {
         MATCH (response)-[answers:ANSWERS]->(item:Item)
         RETURN {item: item.key, value: answers.value}
       } AS answers
ORDER BY teacher, wave
