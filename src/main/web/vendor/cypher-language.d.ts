// The Cypher language support, for a worker: it is large, and one answer takes up to half a second.
export { CypherLanguageService, formatQuery, parseParameters } from "./packages/@neo4j-cypher/language-support/dist/esm/project/language-support/src/index.js";
export type {
  CompletionItem,
  DbSchema,
  Neo4jFunction,
  Neo4jProcedure,
  ParsedCypherToken,
  SyntaxDiagnostic,
} from "./packages/@neo4j-cypher/language-support/dist/esm/project/language-support/src/index.js";
