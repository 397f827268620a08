// list-courses: one page of the courses that a filter lets through.
//
// Access:     read
// Parameters: $q           String   part of the title or the id, null for all
//             $language    String   language, null for all
//             $level       String   level, null for all
//             $topic       String   id of a topic that they cover, null for all
//             $discipline  String   id of a discipline that they are in, null for all
//             $thread      String   id of a thread that they are in, null for all
//             $difficulty  String   easy, medium or hard; undefined for those without a level; null for all
//             $hint        String   intrinsic or extrinsic; undefined for those without one; null for all
//             $missing     String   topics, disciplines, openedOn or thread: what is not known of them, null for all
//             $sort        String   property to sort by, or teachers
//             $descending  Boolean  the largest first
//             $skip        Integer  rows to leave out
//             $limit       Integer  rows at the most
// Columns:    id               String   id
//             title            String   title
//             language         String   language
//             level            String   level
//             openedOn         Date     when it opened
//             hours            Float    hours
//             topics           List     maps of id and name of what it covers, by id
//             disciplines      List     maps of id and name of its disciplines, by id
//             threads          List     maps of id and label of its thread by content, or nothing
//             difficulty       Float    mean z-score of what makes it difficult, null if unknown
//             difficultyLevel  String   easy, medium or hard
//             motivationHint   String   intrinsic or extrinsic, null for neither
//             popularity       Integer  teachers enrolled, null before the first run of motivation
//             teachers         Integer  teachers who completed it
// Order:      the chosen property, undefined ones last; id
MATCH (c:Course)
WHERE ($q IS NULL OR toLower(c.title) CONTAINS toLower($q) OR toLower(c.id) CONTAINS toLower($q))
  AND ($language IS NULL OR c.language = $language)
  AND ($level IS NULL OR c.level = $level)
  AND ($topic IS NULL OR EXISTS { (c)-[:COVERS]->(:Topic {id: $topic}) })
  AND ($discipline IS NULL OR EXISTS { (c)-[:IN_DISCIPLINE]->(:Discipline {id: $discipline}) })
  AND ($thread IS NULL OR EXISTS { (c)-[:IN_THREAD]->(:Thread {id: $thread}) })
  AND ($difficulty IS NULL OR coalesce(c.difficultyLevel, 'undefined') = $difficulty)
  AND ($hint IS NULL OR coalesce(c.motivationHint, 'undefined') = $hint)
  AND ($missing IS NULL
    OR ($missing = 'topics' AND NOT (c)-[:COVERS]->())
    OR ($missing = 'disciplines' AND NOT (c)-[:IN_DISCIPLINE]->())
    OR ($missing = 'openedOn' AND c.openedOn IS NULL)
    OR ($missing = 'thread' AND NOT (c)-[:IN_THREAD]->(:Thread {kind: 'content'})))
WITH c, CASE WHEN $sort = 'teachers' THEN COUNT { (c)<-[:COMPLETED]-() } ELSE c[$sort] END AS value
ORDER BY
  value IS NULL,
  CASE WHEN $descending THEN null ELSE value END ASC,
  CASE WHEN $descending THEN value ELSE null END DESC,
  c.id ASC
SKIP $skip
LIMIT $limit
RETURN
  c.id AS id,
  c.title AS title,
  c.language AS language,
  c.level AS level,
  c.openedOn AS openedOn,
  c.hours AS hours,
  COLLECT {
    MATCH (c)-[:COVERS]->(k:Topic)
    RETURN {id: k.id, name: k.name}
    ORDER BY k.id
  } AS topics,
  COLLECT {
    MATCH (c)-[:IN_DISCIPLINE]->(d:Discipline)
    RETURN {id: d.id, name: d.name}
    ORDER BY d.id
  } AS disciplines,
  COLLECT {
    MATCH (c)-[:IN_THREAD]->(thread:Thread {kind: 'content'})
    RETURN {id: thread.id, label: thread.label}
    ORDER BY thread.id
  } AS threads,
  c.difficulty AS difficulty,
  c.difficultyLevel AS difficultyLevel,
  c.motivationHint AS motivationHint,
  c.popularity AS popularity,
  COUNT { (c)<-[:COMPLETED]-() } AS teachers
