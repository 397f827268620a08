// list-evidence: a page of the evidence of learning with the courses that it may refer to and those that it does.
//
// Access:     read
// Parameters: $unconfirmed  Boolean  only those without a confirmed reference
//             $skip         Integer  rows to leave out
//             $limit        Integer  rows at the most
// Columns:    id          String  of the evidence
//             teacher     String  who wrote it
//             course      String  what it is about
//             title       String  its title
//             text        String  what is written there
//             language    String  of the text, null if unknown
//             taken       List    ids of the courses that the teacher enrolled in, by id
//             references  List    [course, title, coder] of each confirmed reference, by course and coder
// Order:      id
MATCH (t:Teacher)-[:WROTE]->(v:Evidence)-[:FOR]->(c:Course)
WHERE v.text IS NOT NULL AND (NOT $unconfirmed OR NOT EXISTS { (v)-[:REFERENCES]->(:Course) })
WITH t, v, c
ORDER BY v.id
SKIP $skip
LIMIT $limit
RETURN
  v.id AS id,
  t.id AS teacher,
  c.id AS course,
  c.title AS title,
  v.text AS text,
  v.language AS language,
  COLLECT {
    MATCH (t)-[:ENROLLED_IN]->(o:Course)
    RETURN o.id
    ORDER BY o.id
  } AS taken,
  COLLECT {
    MATCH (v)-[r:REFERENCES]->(o:Course)
    RETURN [o.id, o.title, r.coder]
    ORDER BY o.id, r.coder
  } AS references
ORDER BY id
