// list-evidence: what one teacher wrote as evidence of learning, with its codes and the courses that it refers to.
//
// Access:     read
// Parameters: $teacher  String   pseudonym
//             $texts    Boolean  whether the texts may be seen
// Columns:    id             String   id of the evidence
//             course         String   id of the course that it was written for
//             title          String   title of this course
//             submittedOn    Date     when it was handed in, null if unknown
//             text           String   the text, null where it may not be seen
//             hasText        Boolean  whether there is a text
//             applicability  Integer  step of the rubric, null as long as it is open
//             references     Integer  step of the rubric, null as long as it is open
//             applied        Integer  their sum, null if one is open
//             integrated     Boolean  whether both are 2 at least, null if one is open
//             codes          List     keys of the codes that were agreed on
//             open           List     keys of those on which the coders do not agree
//             codings        List     maps of code, name, group, coder and confidence, by coder and code
//             courses        List     maps of id, name and coder of the courses that it refers to, by id and coder
// Order:      submittedOn with unknown ones last, id
MATCH (:Teacher {id: $teacher})-[:WROTE]->(w:Evidence)-[:FOR]->(c:Course)
RETURN
  w.id AS id,
  c.id AS course,
  c.title AS title,
  w.submittedOn AS submittedOn,
  CASE WHEN $texts THEN w.text END AS text,
  w.text IS NOT NULL AS hasText,
  w.applicability AS applicability,
  w.references AS references,
  w.applied AS applied,
  w.integrated AS integrated,
  w.codes AS codes,
  coalesce(w.codesOpen, []) AS open,
  COLLECT {
    MATCH (w)-[by:CODED_AS]->(code:Code)
    RETURN {code: code.key, name: code.name, group: coalesce(code.rubric, code.group), coder: by.coder, confidence: by.confidence}
    ORDER BY by.coder, code.id
  } AS codings,
  COLLECT {
    MATCH (w)-[by:REFERENCES]->(other:Course)
    RETURN {id: other.id, name: other.title, coder: by.coder}
    ORDER BY other.id, by.coder
  } AS courses
ORDER BY submittedOn, id
