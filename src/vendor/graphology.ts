// The graph that sigma draws, and the centralities of what is shown.
export { default as Graph, UndirectedGraph, MultiUndirectedGraph, MultiDirectedGraph } from "graphology";
export { default as betweenness } from "graphology-metrics/centrality/betweenness";
export { default as pagerank } from "graphology-metrics/centrality/pagerank";
export type { Attributes } from "graphology-types";
