// update-view: changes a kept view, if nobody else has changed it meanwhile.
//
// Access:     write
// Parameters: $id           String   its id
//             $revision     Integer  the revision that is changed
//             $name         String   its name
//             $description  String   what it is about, null for nothing
//             $state        String   what it shows, a JSON object
//             $now          Integer  when it is changed, in milliseconds since 1970
// Columns:    revision  Integer  the new revision
// Order:      none
MATCH (v:View {id: $id})
WHERE v.revision = $revision
SET
  v.name = $name,
  v.description = $description,
  v.state = $state,
  v.updatedAt = datetime({epochMillis: $now}),
  v.revision = $revision + 1
RETURN v.revision AS revision
