// count-teachers: how many teachers a filter lets through.
//
// Access:     read
// Parameters: $q            String  part of the pseudonym, null for all
//             $role         String  role, null for all
//             $careerStage  String  career stage, null for all
//             $sector       String  sector, null for all
//             $language     String  language, null for all
//             $discipline   String  id of a discipline that they teach, null for all
//             $type         String  type of their selection, null for all
//             $attributes   Map     values of further properties; an empty text is no value
//             $missing      String  disciplines, coherence (the measure), type, engagement, motivation or survey: what is not known of them, null for all
//             $measure      String  property of Teacher that the next three look at
//             $min          Float   least value, null for no bound
//             $max          Float   greatest value, null for no bound
//             $below        Float   value that is already too great, null for no bound
// Columns:    total  Integer  teachers
// Order:      none
MATCH (t:Teacher)
WHERE ($q IS NULL OR toLower(t.id) CONTAINS toLower($q))
  AND ($role IS NULL OR t.role = $role)
  AND ($careerStage IS NULL OR t.careerStage = $careerStage)
  AND ($sector IS NULL OR t.sector = $sector)
  AND ($language IS NULL OR t.language = $language)
  AND ($discipline IS NULL OR EXISTS { (t)-[:TEACHES]->(:Discipline {id: $discipline}) })
  AND ($type IS NULL OR t.coherenceType = $type)
  AND all(name IN keys($attributes) WHERE coalesce(toStringOrNull(t[name]), '') = $attributes[name])
  AND ($missing IS NULL
    OR ($missing = 'disciplines' AND NOT (t)-[:TEACHES]->())
    OR ($missing = 'coherence' AND t[$measure] IS NULL)
    OR ($missing = 'type' AND t.coherenceType IS NULL)
    OR ($missing = 'engagement' AND t.engagementRun IS NOT NULL AND t.engagementLevel IS NULL)
    OR ($missing = 'motivation' AND t.motivationRun IS NOT NULL AND t.motivationProfile IS NULL)
    OR ($missing = 'survey' AND t.motivationRun IS NOT NULL AND t.surveyProfile IS NULL))
  AND ($min IS NULL OR t[$measure] >= $min)
  AND ($max IS NULL OR t[$measure] <= $max)
  AND ($below IS NULL OR t[$measure] < $below)
RETURN count(t) AS total
