/** The progress of long work as the server tells it. */
import { apiUrl, get, segment } from "./api.js";
import type { Run, RunProgress, RunStatus } from "./types.js";

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
  return followWork(`runs/${segment(run.id)}`, run, progress);
}

/**
 * Follows a run or an import to its end.
 *
 * @param path where the server tells its state, and below it its events
 * @param work as it was last known
 */
export function followWork<W extends { status: RunStatus }, Step>(
  path: string,
  work: W,
  progress: (step: Step) => void,
): Promise<W> {
  if (work.status !== "running") {
    return Promise.resolve(work);
  }
  return new Promise((resolve, reject) => {
    const events = new EventSource(apiUrl(`${path}/events`));
    events.addEventListener("progress", (event) => progress(JSON.parse(event.data) as Step));
    for (const end of ["finished", "failed", "cancelled"]) {
      events.addEventListener(end, (event) => {
        events.close();
        resolve(JSON.parse(event.data) as W);
      });
    }
    events.addEventListener("error", () => {
      // The browser tries again by itself unless the stream is closed for good: then the work itself says how it ended.
      if (events.readyState === EventSource.CLOSED) {
        get<W>(path).then(resolve, reject);
      }
    });
  });
}
