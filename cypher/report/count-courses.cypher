// count-courses: how many courses a filter lets through.
//
// Access:     read
// Parameters: $q           String  part of the title or the id, null for all
//             $language    String  language, null for all
//             $level       String  level, null for all
//             $topic       String  id of a topic that they cover, null for all
//             $discipline  String  id of a discipline that they are in, null for all
//             $thread      String  id of a thread that they are in, null for all
//             $difficulty  String  easy, medium or hard; undefined for those without a level; null for all
//             $hint        String  intrinsic or extrinsic; undefined for those without one; null for all
//             $missing     String  topics, disciplines, openedOn or thread: what is not known of them, null for all
// Columns:    total  Integer  courses
// Order:      none
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
RETURN count(c) AS total
