// write-scores: writes the scores of responses; of earlier scores nothing stays.
//
// Access:     write
// Parameters: $rows  List  maps of id and properties (all properties of the response)
// Columns:    none
// Order:      none
UNWIND $rows AS row
MATCH (response:Response {id: row.id})
SET response = row.properties
