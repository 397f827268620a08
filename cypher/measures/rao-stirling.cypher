// rao-stirling: Rao-Stirling diversity of each teacher in one facet: how far apart are the categories of the courses.
//
// The sum over pairs of categories k, l of d(k, l) p[k] p[l]. p[k] is the mean, over the courses, of the share
// of k in a course's own weights. d is 1 - PathSim of two categories by what is above them, themselves
// included, each BROADER step multiplied by the decay; with decay 0 it is 1, and the value Gini-Simpson's.
//
// Access:     read
// Parameters: $teacher  String  id of the teacher, null for all (default null)
//             $facet    String  thematic or disciplinary (default thematic)
//             $variant  String  completed, elective or enrolled (default completed)
//             $from     Date    first day of the period, also as text 2023-08-01, null for all courses, dated or not (default null)
//             $to       Date    day after the last, also as text (default null)
//             $decay    Float   what a BROADER step leaves of a weight, from 0 to 1 (default 0.5)
// Columns:    teacher              String   id of the teacher
//             courses              Integer  courses with a category in the facet
//             diversity            Float    in [0, 1), null without courses
//             effectiveCategories  Float    1 / (1 - diversity): as many categories, all far apart and equally often, are as diverse
// Order:      teacher
MATCH (t:Teacher)
WHERE t.id STARTS WITH coalesce($teacher, '') AND ($teacher IS NULL OR t.id = $teacher)
CALL (t) {
  MATCH (t)-[taken:$({completed: 'COMPLETED', elective: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->(course:Course)
  WHERE ($from IS NULL OR date($from) <= taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to))
    AND ($variant <> 'elective' OR NOT EXISTS {
      MATCH (s:Stipulation {year: taken.year})-[:MANDATES]->(course)
      WHERE s.scope = 'all'
        OR s.scope = 'role' AND s.value = t.role
        OR s.scope = 'stage' AND s.value = t.careerStage
        OR s.scope = 'discipline' AND EXISTS { (t)-[:TEACHES]->(:Discipline {id: s.value}) }
    })
  WITH DISTINCT course
  MATCH (course)-[own:$({thematic: 'COVERS', disciplinary: 'IN_DISCIPLINE'}[$facet])]->(category:Topic|Discipline)
  WITH course, category, sum(CASE $facet WHEN 'thematic' THEN toFloat(coalesce(own.weight, 1)) ELSE 1.0 END) AS weight
  WHERE weight > 0
  WITH course, collect({category: category, weight: weight}) AS weights, sum(weight) AS total
  WITH collect({weights: weights, total: total}) AS courses
  UNWIND courses AS course
  UNWIND course.weights AS one
  WITH size(courses) AS courses, one.category AS category, one.weight / course.total AS share
  WITH courses, category, sum(share) / courses AS share
  CALL (category) {
    MATCH path = (category)-[:BROADER]->{0,20}(above:Topic|Discipline)
    WITH above, sum($decay ^ length(path)) AS weight
    WHERE weight > 0
    RETURN collect({category: above.id, weight: weight}) AS weights, sum(weight ^ 2) AS norm
  }
  RETURN coalesce(max(courses), 0) AS courses, collect({at: category.id, share: share, weights: weights, norm: norm}) AS categories
}
CALL (categories) {
  UNWIND categories AS category
  UNWIND category.weights AS one
  WITH one.category AS above, collect({at: category.at, share: category.share, weight: one.weight, norm: category.norm}) AS having
  UNWIND having AS k
  UNWIND having AS l
  WITH k, l
  WHERE k.at < l.at
  WITH k.at AS first, l.at AS second, k.share * l.share AS shares, sum(2 * k.weight * l.weight / (k.norm + l.norm)) AS similarity
  RETURN 2 * sum(similarity * shares) AS near
}
WITH t, courses, CASE WHEN courses >= 1 THEN 1 - reduce(sum = near, category IN categories | sum + category.share ^ 2) END AS diversity
RETURN t.id AS teacher, courses, diversity, 1 / (1 - diversity) AS effectiveCategories
ORDER BY teacher
