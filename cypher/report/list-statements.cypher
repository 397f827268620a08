// list-statements: what one teacher expected to learn, with the codes of each statement.
//
// Access:     read
// Parameters: $teacher  String   pseudonym
//             $texts    Boolean  whether the texts may be seen
// Columns:    id          String   id of the statement
//             year        Integer  academic year
//             language    String   language of the text, null if unknown
//             text        String   the text, null where it may not be seen
//             hasText     Boolean  whether there is a text
//             codes       List     keys of the codes that were agreed on, null as long as they are open
//             open        List     keys of those on which the coders do not agree
//             motivation  String   intrinsic, extrinsic or mixed, null if the codes say neither
//             codings     List     maps of code, name, group, coder and confidence, by coder and code
// Order:      year, id
MATCH (:Teacher {id: $teacher})-[:STATED]->(s:Statement)
RETURN
  s.id AS id,
  s.year AS year,
  s.language AS language,
  CASE WHEN $texts THEN s.text END AS text,
  s.text IS NOT NULL AS hasText,
  s.codes AS codes,
  coalesce(s.codesOpen, []) AS open,
  s.motivation AS motivation,
  COLLECT {
    MATCH (s)-[by:CODED_AS]->(code:Code)
    RETURN {code: code.key, name: code.name, group: code.group, coder: by.coder, confidence: by.confidence}
    ORDER BY by.coder, code.id
  } AS codings
ORDER BY year, id
