// count-responses: how many responses there are to some instruments.
//
// Access:     read
// Parameters: $instruments  List  identifiers of instruments
// Columns:    responses  Integer  number of responses
// Order:      none
MATCH (response:Response)
WHERE response.instrument IN $instruments
RETURN count(*) AS responses
