/** How central the nodes are in what is shown. Pure. */
import { betweenness, pagerank, UndirectedGraph } from "../../vendor/graphology.js";

export type Centrality = "degree" | "betweenness" | "pagerank";

/** Links between the same two nodes count once: how often two nodes are tied is not how near they are. */
export interface Network {
  readonly nodes: readonly string[];
  readonly links: ReadonlyArray<readonly [string, string]>;
}

export function centralityOf({ nodes, links }: Network, centrality: Centrality): Map<string, number> {
  const graph = new UndirectedGraph();
  nodes.forEach((node) => graph.addNode(node));
  for (const [source, target] of links) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) {
      graph.mergeEdge(source, target);
    }
  }
  switch (centrality) {
    case "degree":
      return new Map(nodes.map((node) => [node, graph.degree(node)]));
    case "betweenness":
      return new Map(Object.entries(betweenness(graph, { getEdgeWeight: null })));
    case "pagerank":
      return graph.order === 0
        ? new Map()
        : new Map(Object.entries(pagerank(graph, { getEdgeWeight: null, maxIterations: 500, tolerance: 1e-9 })));
  }
}
