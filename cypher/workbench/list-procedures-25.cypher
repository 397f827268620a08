// list-procedures-25: the procedures of Cypher 25, for completion.
//
// Access:     read
// Parameters: none
// Columns:    name                 String   name
//             description          String   what it does
//             mode                 String   READ, WRITE, SCHEMA or DBMS
//             worksOnSystem        Boolean  whether it can be called on the system database
//             signature            String   name, arguments and columns
//             argumentDescription  List     arguments
//             returnDescription    List     columns
//             admin                Boolean  whether it is for administrators
//             isDeprecated         Boolean  whether it will go
//             deprecatedBy         String   what to use instead
//             option               Map      further marks
// Order:      name
CYPHER 25
SHOW PROCEDURES
YIELD name, description, mode, worksOnSystem, signature, argumentDescription, returnDescription, admin, isDeprecated, deprecatedBy, option
RETURN name, description, mode, worksOnSystem, signature, argumentDescription, returnDescription, admin, isDeprecated, deprecatedBy, option
ORDER BY name
