export interface SimpleTree {
    name: string;
    children?: SimpleTree[];
}
/**
 * Builds a plain, serialisable view of the ANTLR parse tree for a query.
 *
 * This lives here rather than in the consumer so that the generated parser does not
 * need to be part of this package's public API.
 */
export declare function getDebugTree(cypher: string): SimpleTree;
