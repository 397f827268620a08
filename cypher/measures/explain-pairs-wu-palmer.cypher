// explain-pairs-wu-palmer: why the mean linkage of one teacher by Wu-Palmer is what it is: every pair of courses and what joins them.
//
// A part belongs to the category that joins an own category of a course to its best match in the other, to
// the smallest id of several. One row for each, and one without category for a pair that nothing joins.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher
//             $facet    String  thematic or disciplinary (default thematic)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    first       String  id of the one course
//             second      String  id of the other, larger than the first
//             similarity  Float   of the two, as in mean-linkage-wu-palmer, in [0, 1]
//             category    String  id of a category that joins them, null if none does
//             part        Float   what it adds to the similarity, null if none does
// Order:      similarity descending, first, second, part descending, category
MATCH (t:Teacher {id: $teacher})-[taken:$({completed: 'COMPLETED', elective: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
WHERE ($from IS NULL OR date($from) <= taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to))
  AND ($variant <> 'elective' OR NOT EXISTS {
    MATCH (s:Stipulation {year: taken.year})-[:MANDATES]->(course)
    WHERE s.scope = 'all'
      OR s.scope = 'role' AND s.value = t.role
      OR s.scope = 'stage' AND s.value = t.careerStage
      OR s.scope = 'discipline' AND EXISTS { (t)-[:TEACHES]->(:Discipline {id: s.value}) }
  })
WITH DISTINCT course
CALL (course) {
  MATCH (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->(category:Topic|Discipline)
  WITH category, sum(CASE $facet WHEN 'thematic' THEN toFloat(coalesce(own.weight, 1)) ELSE 1.0 END) AS weight
  WHERE weight > 0
  WITH collect({category: category, weight: weight}) AS weights, sum(weight) AS total
  UNWIND weights AS one
  WITH one.category AS category, one.weight / total AS share
  MATCH up = (category)-[:BROADER]->{0,20}(above:Topic|Discipline)
  WHERE $decay > 0 OR length(up) = 0
  WITH category, share, above, min(length(up)) AS steps
  MATCH top = (above)-[:BROADER]->{0,20}(root:Topic|Discipline)
  WHERE $decay = 0 OR NOT EXISTS { (root)-[:BROADER]->() }
  WITH category, share, above, steps, 1 + min(length(top)) AS depth
  RETURN collect({own: category.id, share: share, above: above.id, steps: steps, depth: depth}) AS weights
}
WITH course, weights
WHERE weights <> []
WITH collect({id: course.id, weights: weights}) AS courses
UNWIND courses AS i
UNWIND courses AS j
WITH i, j
WHERE i.id < j.id
CALL (i, j) {
  UNWIND i.weights AS a
  UNWIND j.weights AS b
  WITH a, b, 2.0 * a.depth / (a.steps + b.steps + 2 * a.depth) AS match
  WHERE a.above = b.above
  UNWIND [[1, a.own, a.share, b.own], [2, b.own, b.share, a.own]] AS side
  WITH side[0] AS of, side[1] AS own, side[2] AS share, match, side[3] AS other, a.above AS above
  ORDER BY match DESC, other, above
  WITH of, own, share, collect({match: match, above: above})[0] AS best
  WITH best.above AS category, sum(share * best.match) / 2 AS part
  RETURN collect({category: category, part: part}) AS shared, sum(part) AS similarity
}
UNWIND CASE shared WHEN [] THEN [null] ELSE shared END AS one
RETURN i.id AS first, j.id AS second, toFloat(similarity) AS similarity, one.category AS category, one.part AS part
ORDER BY similarity DESC, first, second, part DESC, category
