// list-functions-5: the functions of Cypher 5, for completion.
//
// Access:     read
// Parameters: none
// Columns:    name                 String   name
//             category             String   group of functions
//             description          String   what it returns
//             signature            String   name, arguments and type
//             isBuiltIn            Boolean  whether it is part of Neo4j
//             argumentDescription  List     arguments
//             returnDescription    String   type
//             aggregating          Boolean  whether it sums up rows
//             isDeprecated         Boolean  whether it will go
//             deprecatedBy         String   what to use instead
// Order:      name
CYPHER 5
SHOW FUNCTIONS
YIELD name, category, description, signature, isBuiltIn, argumentDescription, returnDescription, aggregating, isDeprecated, deprecatedBy
RETURN name, category, description, signature, isBuiltIn, argumentDescription, returnDescription, aggregating, isDeprecated, deprecatedBy
ORDER BY name
