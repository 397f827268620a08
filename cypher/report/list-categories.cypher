// list-categories: one page of the topics or disciplines that a filter lets through, with their courses.
//
// Access:     read
// Parameters: $label       String   Topic or Discipline
//             $q           String   part of the name or the id, null for all
//             $sort        String   id, name or courses
//             $descending  Boolean  the largest first
//             $skip        Integer  rows to leave out
//             $limit       Integer  rows at the most
// Columns:    id        String   id
//             name      String   name
//             broader   List     maps of id and name of what is one step above, by id
//             courses   Integer  courses that cover the topic or are in the discipline itself
//             teachers  Integer  teachers who completed at least one of them
// Order:      the chosen property, undefined ones last; id
MATCH (k:Topic|Discipline)
WHERE $label IN labels(k)
  AND ($q IS NULL OR toLower(k.name) CONTAINS toLower($q) OR toLower(k.id) CONTAINS toLower($q))
WITH k, COUNT { (k)<-[:COVERS|IN_DISCIPLINE]-(:Course) } AS courses
WITH k, courses, CASE WHEN $sort = 'courses' THEN courses ELSE k[$sort] END AS value
ORDER BY
  value IS NULL,
  CASE WHEN $descending THEN null ELSE value END ASC,
  CASE WHEN $descending THEN value ELSE null END DESC,
  k.id ASC
SKIP $skip
LIMIT $limit
RETURN
  k.id AS id,
  k.name AS name,
  COLLECT {
    MATCH (k)-[:BROADER]->(above)
    RETURN {id: above.id, name: above.name}
    ORDER BY above.id
  } AS broader,
  courses,
  COUNT {
    MATCH (k)<-[:COVERS|IN_DISCIPLINE]-(:Course)<-[:COMPLETED]-(t:Teacher)
    RETURN DISTINCT t
  } AS teachers
