/** The progress of a run as the server tells it. */
import { apiUrl, get, segment } from "./api.js";
import type { Run, RunProgress } from "./types.js";

/** A run that has not come to a good end; `detail` is what the server says of it, in its words. */
export class RunEnded extends Error {
  readonly detail: string | null;

  constructor(message: string, run: Run) {
    super(message);
    this.name = "RunEnded";
    this.detail = run.message;
  }
}

/**
 * Follows a run to its end.
 *
 * @returns the run as it has ended; rejected when the server can no longer say
 */
export function follow(run: Run, progress: (progress: RunProgress) => void): Promise<Run> {
  if (run.status !== "running") {
    return Promise.resolve(run);
  }
  return new Promise((resolve, reject) => {
    const events = new EventSource(apiUrl(`runs/${segment(run.id)}/events`));
    events.addEventListener("progress", (event) => progress(JSON.parse(event.data) as RunProgress));
    for (const end of ["finished", "failed", "cancelled"]) {
      events.addEventListener(end, (event) => {
        events.close();
        resolve(JSON.parse(event.data) as Run);
      });
    }
    events.addEventListener("error", () => {
      // The browser tries again by itself unless the stream is closed for good: then the run itself says how it ended.
      if (events.readyState === EventSource.CLOSED) {
        get<Run>(`runs/${segment(run.id)}`).then(resolve, reject);
      }
    });
  });
}
