// coherent-beyond-chance: in which groups are selections more coherent than chance?
//
// By chance alone the shares would be about alpha. Groups of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: $attribute   String   property of Teacher that makes the groups (default language)
//             $alpha       Float    a selection counts when its p is not above (default 0.05)
//             $minCourses  Integer  teachers with fewer completed courses are left out (default 3)
// Columns:    value              String   value of the attribute, null if unknown
//             teachers           Integer  teachers whose selection can be compared with chance
//             thematic           Integer  those coherent by topic
//             thematicShare      Float    thematic / teachers
//             disciplinary       Integer  those coherent by discipline
//             disciplinaryShare  Float    disciplinary / teachers
//             meanZ              Float    mean standard deviations above chance, by topic
// Order:      thematicShare descending, value
// Answer:     Most often for {value}: {thematic} of {teachers} teachers.
MATCH (t:Teacher)
WHERE t.courses >= $minCourses AND (t.thematicCoherenceP IS NOT NULL OR t.disciplinaryCoherenceP IS NOT NULL)
WITH
  toString(t[$attribute]) AS value,
  count(*) AS teachers,
  count(CASE WHEN t.thematicCoherenceP <= $alpha THEN 1 END) AS thematic,
  count(CASE WHEN t.disciplinaryCoherenceP <= $alpha THEN 1 END) AS disciplinary,
  avg(t.thematicCoherenceZ) AS meanZ
WHERE teachers >= 5
RETURN value, teachers, thematic, toFloat(thematic) / teachers AS thematicShare, disciplinary, toFloat(disciplinary) / teachers AS disciplinaryShare, meanZ
ORDER BY thematicShare DESC, value
