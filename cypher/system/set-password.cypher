// set-password: gives the user of the embedded database its password.
//
// Runs in the system database, inside the process that hosts it.
//
// Access:     schema
// Parameters: $password  String  the password of the data folder
// Columns:    none
// Order:      none
ALTER USER neo4j
SET PASSWORD $password CHANGE NOT REQUIRED
