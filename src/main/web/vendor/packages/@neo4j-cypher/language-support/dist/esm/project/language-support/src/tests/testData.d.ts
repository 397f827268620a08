import type { DbSchema } from '../dbSchema.js';
import type { Neo4jFunction, Neo4jProcedure } from '../types.js';
export declare const testData: {
    mockSchema: DbSchema;
    largeQuery: string;
    emptyFunction: Neo4jFunction;
    emptyProcedure: Neo4jProcedure;
};
