// course-difficulty: how difficult each course is among those of the catalogue, beside what the graph holds.
//
// The index is the mean of the z-scores, with the standard deviation of a sample, of those known of: entry demand, length of the
// material, tasks and quiz questions together, evidence required. A part that is the same for all courses counts for none. Easy is up
// to the quantile 1/3 of the indices, medium up to 2/3.
//
// Access:     read
// Parameters: none
// Columns:    course       String  id of the course
//             entryDemand  Float   z-score of the entry demand, null if unknown
//             material     Float   z-score of the length of the material
//             work         Float   z-score of tasks and quiz questions together
//             evidence     Float   z-score of the evidence required
//             difficulty   Float   mean of those known, null if none is
//             level        String  easy, medium or hard, null without an index or if all are the same
//             stored       Float   the index as the analysis wrote it
//             storedLevel  String  the level as the analysis wrote it
// Order:      course
MATCH (c:Course)
WITH
  collect({course: c, demand: toFloatOrNull(c.entryDemand), material: toFloatOrNull(c.materialLength), tasks: toFloatOrNull(c.tasks), questions: toFloatOrNull(c.quizQuestions), evidence: toFloatOrNull(c.evidenceRequired)}) AS courses,
  count(toFloatOrNull(c.tasks)) > 0 AS anyTasks,
  count(toFloatOrNull(c.quizQuestions)) > 0 AS anyQuestions
UNWIND courses AS one
WITH anyTasks, anyQuestions, one, CASE WHEN anyTasks THEN one.tasks ELSE 0.0 END AS tasks, CASE WHEN anyQuestions THEN one.questions ELSE 0.0 END AS questions
WITH one.course AS c, one.demand AS demand, one.material AS material, one.evidence AS evidence, CASE WHEN anyTasks OR anyQuestions THEN tasks + questions END AS work
WITH
  collect({course: c, parts: [demand, material, work, evidence]}) AS courses,
  [avg(demand), avg(material), avg(work), avg(evidence)] AS means,
  [stdev(demand), stdev(material), stdev(work), stdev(evidence)] AS deviations,
  [min(demand) < max(demand), min(material) < max(material), min(work) < max(work), min(evidence) < max(evidence)] AS differ
UNWIND courses AS one
WITH one.course AS c, [part IN range(0, 3) | CASE WHEN differ[part] THEN (one.parts[part] - means[part]) / deviations[part] END] AS z
WITH c, z, [part IN z WHERE part IS NOT NULL] AS known
WITH c, z, CASE WHEN size(known) > 0 THEN reduce(sum = 0.0, part IN known | sum + part) / size(known) END AS difficulty
WITH collect({course: c, z: z, difficulty: difficulty}) AS courses, percentileCont(difficulty, 1 / 3.0) AS low, percentileCont(difficulty, 2 / 3.0) AS high, min(difficulty) < max(difficulty) AS differ
UNWIND courses AS one
WITH one.course AS c, one.z AS z, one.difficulty AS difficulty, low, high, differ
RETURN
  c.id AS course,
  z[0] AS entryDemand,
  z[1] AS material,
  z[2] AS work,
  z[3] AS evidence,
  difficulty,
  CASE
    WHEN difficulty IS NULL OR NOT differ THEN null
    WHEN difficulty <= low THEN 'easy'
    WHEN difficulty <= high THEN 'medium'
    ELSE 'hard'
  END AS level,
  c.difficulty AS stored,
  c.difficultyLevel AS storedLevel
ORDER BY course
