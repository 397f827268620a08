// survey-against-fit: do the profiles by what teachers answered agree with those by the courses that they took?
//
// Profiles: what is above the average of all teachers. Cells of fewer than 5 teachers are left out.
//
// Access:     read
// Parameters: none
// Columns:    byFit     String   profile by the rules
//             bySurvey  String   profile by the questionnaire
//             teachers  Integer  teachers with both
//             same      Boolean  whether both are the same
// Order:      byFit, bySurvey
// Answer:     {rows} cells; {teachers} teachers are {byFit} by their courses and {bySurvey} by their answers.
MATCH (t:Teacher)
WHERE t.motivationProfile IS NOT NULL AND t.surveyProfile IS NOT NULL
WITH t.motivationProfile AS byFit, t.surveyProfile AS bySurvey, count(*) AS teachers
WHERE teachers >= 5
RETURN byFit, bySurvey, teachers, byFit = bySurvey AS same
ORDER BY byFit, bySurvey
