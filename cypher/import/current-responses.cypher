// current-responses: what the graph holds of some answers, in the form in which they are loaded.
//
// An answer that was not given is there as soon as the person answered anything at that time.
//
// Access:     read
// Parameters: $keys  List  maps of response, item and open (whether there is no answer)
// Columns:    response    String   identifier of what the person answered at that time
//             teacher     String   identifier of the teacher
//             instrument  String   identifier of the instrument
//             wave        Integer  which time it is
//             item        String   identifier of the item
//             open        Boolean  as in the key
//             answers     List     the answer, or nothing
//             properties  Map      all properties of ANSWERS; empty without an answer
// Order:      response, item
UNWIND $keys AS key
MATCH (teacher:Teacher)-[:GAVE]->(response:Response {id: key.response})
OPTIONAL MATCH (response)-[answers:ANSWERS]->(:Item {id: key.item})
WITH key, teacher, response, answers
WHERE key.open OR answers IS NOT NULL
RETURN key.response AS response,
       teacher.id AS teacher,
       response.instrument AS instrument,
       response.wave AS wave,
       key.item AS item,
       key.open AS open,
       CASE WHEN answers IS NULL THEN [] ELSE [answers.value] END AS answers,
       CASE WHEN answers IS NULL THEN {} ELSE properties(answers) END AS properties
ORDER BY response, item
