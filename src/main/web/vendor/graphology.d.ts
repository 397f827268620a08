// The graph that sigma draws, and the centralities of what is shown.
export { default as Graph, UndirectedGraph, MultiUndirectedGraph, MultiDirectedGraph } from "./packages/graphology/dist/graphology.js";
export { default as betweenness } from "./packages/graphology-metrics/centrality/betweenness.js";
export { default as pagerank } from "./packages/graphology-metrics/centrality/pagerank.js";
export type { Attributes } from "./packages/graphology-types/index.js";
