// The Cypher language support, for a worker: it is large, and one answer takes up to half a second.
export { CypherLanguageService, formatQuery, parseParameters } from "@neo4j-cypher/language-support";
export type {
  CompletionItem,
  DbSchema,
  Neo4jFunction,
  Neo4jProcedure,
  ParsedCypherToken,
  SyntaxDiagnostic,
} from "@neo4j-cypher/language-support";
