/** Computes centralities beside the page, so that it stays quick. */
import { centralityOf } from "./centrality.js";
import type { Centrality, Network } from "./centrality.js";

export interface CentralityQuestion {
  readonly id: number;
  readonly network: Network;
  readonly centrality: Centrality;
}

addEventListener("message", ({ data }: MessageEvent<CentralityQuestion>) => {
  postMessage({ id: data.id, values: [...centralityOf(data.network, data.centrality)] });
});
