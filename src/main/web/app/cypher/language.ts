/** The language support in its worker, as the editor sees it: questions with answers that may come late. */

export interface Token {
  from: number;
  to: number;
  type: string;
}

export interface Suggestion {
  label: string;
  /** of the Language Server Protocol */
  kind: number;
  insert: string;
  snippet: boolean;
  detail: string;
  documentation: string;
  /** it is known of the variable before it */
  likely: boolean;
}

export type Request =
  | { kind: "schema"; schema: unknown }
  | { kind: "colour"; cypher: string }
  | { kind: "complete"; cypher: string; at: number; explicit: boolean }
  | { kind: "tidy"; cypher: string };

export class CypherLanguage {
  #worker: Worker | null = null;
  #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #last = 0;

  /** @param failed called once when the worker cannot be used; every question is then answered with a failure */
  constructor(failed: () => void) {
    try {
      this.#worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    } catch {
      failed();
      return;
    }
    this.#worker.addEventListener("message", ({ data }: MessageEvent<{ id: number; result: unknown; error?: string }>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error === undefined) {
        waiting?.resolve(data.result);
      } else {
        waiting?.reject(new Error(data.error));
      }
    });
    this.#worker.addEventListener("error", () => {
      this.#worker = null;
      for (const { reject } of this.#waiting.values()) {
        reject(new Error("The worker failed"));
      }
      this.#waiting.clear();
      failed();
    });
  }

  setSchema(schema: unknown): void {
    this.#ask({ kind: "schema", schema }).catch(() => undefined);
  }

  colour(cypher: string): Promise<Token[]> {
    return this.#ask({ kind: "colour", cypher }) as Promise<Token[]>;
  }

  complete(cypher: string, at: number, explicit: boolean): Promise<Suggestion[]> {
    return this.#ask({ kind: "complete", cypher, at, explicit }) as Promise<Suggestion[]>;
  }

  tidy(cypher: string): Promise<string> {
    return this.#ask({ kind: "tidy", cypher }) as Promise<string>;
  }

  close(): void {
    this.#worker?.terminate();
  }

  #ask(request: Request): Promise<unknown> {
    const worker = this.#worker;
    if (worker === null) {
      return Promise.reject(new Error("There is no worker"));
    }
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, request });
    });
  }
}
