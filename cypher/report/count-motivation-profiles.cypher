// count-motivation-profiles: how many teachers have which profile of motivation, by the value of an attribute.
//
// Access:     read
// Parameters: $run        String  run of motivation
//             $profile    String  property of Teacher with the profile: motivationProfile or surveyProfile
//             $attribute  String  property of Teacher; null for all teachers together
// Columns:    value     Any      value of the attribute, null where unknown
//             profile   String   intrinsic, extrinsic, both or neither; null where there is none
//             teachers  Integer  teachers
// Order:      value, profile
MATCH (t:Teacher {motivationRun: $run})
WITH CASE WHEN $attribute IS NULL THEN null ELSE t[$attribute] END AS value, t[$profile] AS profile
RETURN value, profile, count(*) AS teachers
ORDER BY value, profile
