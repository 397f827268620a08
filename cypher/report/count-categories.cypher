// count-categories: how many topics or disciplines a filter lets through.
//
// Access:     read
// Parameters: $label  String  Topic or Discipline
//             $q      String  part of the name or the id, null for all
// Columns:    total  Integer  topics or disciplines
// Order:      none
MATCH (k:Topic|Discipline)
WHERE $label IN labels(k)
  AND ($q IS NULL OR toLower(k.name) CONTAINS toLower($q) OR toLower(k.id) CONTAINS toLower($q))
RETURN count(k) AS total
