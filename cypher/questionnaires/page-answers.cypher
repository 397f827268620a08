// page-answers: a page of what was answered to some instruments.
//
// Access:     read
// Parameters: $instruments  List     identifiers of instruments
//             $after        String   identifier of the last response of the page before, empty for the first
//             $limit        Integer  responses at the most
// Columns:    id          String   identifier of the response
//             instrument  String   identifier of the instrument
//             wave        Integer  which time it was
//             answers     List     maps of item (its key) and value
// Order:      id
MATCH (response:Response)
WHERE response.id > $after AND response.instrument IN $instruments
WITH response
ORDER BY response.id
LIMIT $limit
RETURN response.id AS id,
       response.instrument AS instrument,
       response.wave AS wave,
       COLLECT {
         MATCH (response)-[answers:ANSWERS]->(item:Item)
         RETURN {item: item.key, value: answers.value}
       } AS answers
ORDER BY id
