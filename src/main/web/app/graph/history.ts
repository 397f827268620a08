/** What was, what is, and what was taken back. Pure. */

export interface Step<T> {
  readonly value: T;
  /** What led to this value, in words. */
  readonly words: string;
}

export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: Step<T>;
  readonly future: readonly Step<T>[];
}

const longest = 60;

export function begin<T>(value: T): History<T> {
  return { past: [], present: { value, words: "" }, future: [] };
}

/** Goes on to a new value; what had been taken back is gone. */
export function record<T>(history: History<T>, value: T, words: string): History<T> {
  return { past: [...history.past, history.present].slice(-longest), present: { value, words }, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  return last === undefined
    ? history
    : { past: history.past.slice(0, -1), present: last, future: [history.present, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const next = history.future[0];
  return next === undefined
    ? history
    : { past: [...history.past, history.present], present: next, future: history.future.slice(1) };
}
