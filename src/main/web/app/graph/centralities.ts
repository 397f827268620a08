/** Asks the worker for centralities, and keeps the last answer. */
import type { Centrality, Network } from "./centrality.js";
import type { CentralityQuestion } from "./centrality-worker.js";
import type { Measure } from "./sizing.js";

export class Centralities {
  #worker: Worker | null = null;
  #asked = 0;
  #last: { readonly key: string; readonly values: Measure } | null = null;

  /** @returns what is known already, or null; then `done` is called when it is, unless something else has been asked since */
  of(network: Network, centrality: Centrality, done: () => void): Measure | null {
    const key = JSON.stringify([centrality, network]);
    if (this.#last?.key === key) {
      return this.#last.values;
    }
    const id = ++this.#asked;
    const worker = this.#started();
    const listen = ({ data }: MessageEvent<{ id: number; values: Array<[string, number]> }>) => {
      if (data.id !== id) {
        return;
      }
      worker.removeEventListener("message", listen);
      if (id === this.#asked) {
        this.#last = { key, values: new Map(data.values) };
        done();
      }
    };
    worker.addEventListener("message", listen);
    worker.postMessage({ id, network, centrality } satisfies CentralityQuestion);
    return null;
  }

  #started(): Worker {
    this.#worker ??= new Worker(new URL("./centrality-worker.js", import.meta.url), { type: "module" });
    return this.#worker;
  }
}
