// create-view: keeps a new view, under the first free id.
//
// Access:     write
// Parameters: $slug         String   its id, if nothing has it; else a number is added
//             $name         String   its name
//             $description  String   what it is about, null for nothing
//             $state        String   what it shows, a JSON object
//             $now          Integer  when it is made, in milliseconds since 1970
// Columns:    id  String  its id
// Order:      none
OPTIONAL MATCH (other:View)
WHERE other.id = $slug OR other.id STARTS WITH $slug + '-'
WITH collect(other.id) AS taken
UNWIND range(1, size(taken) + 1) AS n
WITH taken, CASE n WHEN 1 THEN $slug ELSE $slug + '-' + toString(n) END AS id
WHERE NOT id IN taken
WITH id
LIMIT 1
CREATE (v:View {
  id: id,
  name: $name,
  description: $description,
  state: $state,
  createdAt: datetime({epochMillis: $now}),
  updatedAt: datetime({epochMillis: $now}),
  revision: 1
})
RETURN v.id AS id
