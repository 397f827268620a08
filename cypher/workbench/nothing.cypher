// nothing: no row; its summary says which database answers.
//
// Access:     read
// Parameters: none
// Columns:    nothing  Any  nothing
// Order:      none
UNWIND [] AS nothing
RETURN nothing
