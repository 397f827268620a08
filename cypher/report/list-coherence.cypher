// list-coherence: one page of the coherence results of a run.
//
// Access:     read
// Parameters: $run         String   run
//             $measure     String   property of Coherence that the filter looks at
//             $value       String   any, defined or undefined
//             $min         Float    least value, null for no bound
//             $max         Float    greatest value, null for no bound
//             $sort        String   property to sort by
//             $descending  Boolean  the largest first
//             $skip        Integer  rows to leave out
//             $limit       Integer  rows at the most
// Columns:    teacher                       String   pseudonym
//             period                        String   see the glossary
//             variant                       String   see the glossary
//             courses                       Integer  see the glossary
//             thematicCourses               Integer  see the glossary
//             thematicCoherence             Float    see the glossary
//             thematicLargestThread         Float    see the glossary
//             thematicLinkedShare           Float    see the glossary
//             thematicLargestComponent      Float    see the glossary
//             disciplinaryCourses           Integer  see the glossary
//             disciplinaryCoherence         Float    see the glossary
//             disciplinaryLargestThread     Float    see the glossary
//             disciplinaryLinkedShare       Float    see the glossary
//             disciplinaryLargestComponent  Float    see the glossary
//             fit                           Float    see the glossary
// Order:      the chosen property, undefined ones last; teacher
MATCH (run:Run {id: $run})<-[:COMPUTED_BY]-(c:Coherence)<-[:HAS_COHERENCE]-(t:Teacher)
WHERE ($value = 'any' OR ($value = 'defined' AND c[$measure] IS NOT NULL) OR ($value = 'undefined' AND c[$measure] IS NULL))
  AND ($min IS NULL OR c[$measure] >= $min)
  AND ($max IS NULL OR c[$measure] <= $max)
WITH t, c, CASE WHEN $sort = 'teacher' THEN t.id ELSE c[$sort] END AS value
ORDER BY
  value IS NULL,
  CASE WHEN $descending THEN null ELSE value END ASC,
  CASE WHEN $descending THEN value ELSE null END DESC,
  t.id ASC
SKIP $skip
LIMIT $limit
RETURN
  t.id AS teacher,
  c.period AS period,
  c.variant AS variant,
  c.courses AS courses,
  c.thematicCourses AS thematicCourses,
  c.thematicCoherence AS thematicCoherence,
  c.thematicLargestThread AS thematicLargestThread,
  c.thematicLinkedShare AS thematicLinkedShare,
  c.thematicLargestComponent AS thematicLargestComponent,
  c.disciplinaryCourses AS disciplinaryCourses,
  c.disciplinaryCoherence AS disciplinaryCoherence,
  c.disciplinaryLargestThread AS disciplinaryLargestThread,
  c.disciplinaryLinkedShare AS disciplinaryLinkedShare,
  c.disciplinaryLargestComponent AS disciplinaryLargestComponent,
  c.fit AS fit
