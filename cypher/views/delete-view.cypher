// delete-view: deletes a kept view.
//
// Access:     write
// Parameters: $id  String  its id
// Columns:    none
// Order:      none
MATCH (v:View {id: $id})
DELETE v
