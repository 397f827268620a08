/**
 * The state of the workbench as an address. The name of a saved query, its parameters and the view are parameters of the
 * address; a text of one's own lies after the `#`, which is not sent to the server, and is packed when it is long.
 */
import { type ParameterType, parameterTypes } from "./parameters.js";

export const views = ["table", "graph", "chart", "json", "plan"] as const;
export type View = (typeof views)[number];

export interface Workbench {
  /** of the saved query, null for none */
  name: string | null;
  /** null where it is that of the saved query */
  cypher: string | null;
  given: Record<string, string[]>;
  /** chosen by the reader */
  types: Record<string, ParameterType>;
  view: View | null;
  chart: Record<string, string>;
}

export const chartChoices = ["mark", "x", "y", "colour"] as const;

/** Longer addresses get lost on their way: mail and chat programs cut them. */
const longest = 16_000;
const longestPlain = 1_500;
/** No text that we pack is longer; a short address that unpacks to more was made to do harm. */
const longestText = 200_000;

/** @returns the address after the path, and whether it has everything: a text that is too long stays out */
export async function addressOf(state: Workbench): Promise<{ address: string; complete: boolean }> {
  const parameters = new URLSearchParams();
  if (state.name !== null) {
    parameters.set("name", state.name);
  }
  for (const [name, values] of Object.entries(state.given)) {
    for (const value of values) {
      parameters.append(`p.${name}`, value);
    }
  }
  for (const [name, type] of Object.entries(state.types)) {
    parameters.set(`t.${name}`, type);
  }
  if (state.view !== null) {
    parameters.set("view", state.view);
  }
  for (const choice of chartChoices) {
    if (state.chart[choice] !== undefined) {
      parameters.set(choice, state.chart[choice]);
    }
  }
  const search = parameters.size === 0 ? "" : `?${parameters}`;
  if (state.cypher === null) {
    return { address: search, complete: true };
  }
  const plain = `#q=${encodeURIComponent(state.cypher)}`;
  const hash = plain.length <= longestPlain ? plain : `#z=${await pack(state.cypher)}`;
  return search.length + hash.length <= longest
    ? { address: search + hash, complete: true }
    : { address: search, complete: false };
}

/** Reads what {@link addressOf} has written; what is not understood is left out. */
export async function readAddress(search: string, hash: string): Promise<Workbench> {
  const parameters = new URLSearchParams(search);
  const state: Workbench = { name: parameters.get("name"), cypher: null, given: {}, types: {}, view: null, chart: {} };
  for (const [key, value] of parameters) {
    if (key.startsWith("p.")) {
      (state.given[key.slice(2)] ??= []).push(value);
    } else if (key.startsWith("t.")) {
      const type = parameterTypes.find((each) => each === value);
      if (type !== undefined) {
        state.types[key.slice(2)] = type;
      }
    }
  }
  state.view = views.find((view) => view === parameters.get("view")) ?? null;
  for (const choice of chartChoices) {
    const value = parameters.get(choice);
    if (value !== null) {
      state.chart[choice] = value;
    }
  }
  state.cypher = await textOf(hash);
  return state;
}

/** Whether the part after the `#` holds a text: the link to the content of the page has one too. */
export function holdsText(hash: string): boolean {
  return /^#[qz]=/.test(hash);
}

async function textOf(hash: string): Promise<string | null> {
  try {
    if (hash.startsWith("#q=")) {
      return decodeURIComponent(hash.slice(3));
    }
    return hash.startsWith("#z=") ? await unpack(hash.slice(3)) : null;
  } catch {
    return null;
  }
}

async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = "";
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > longestText) {
      await reader.cancel();
      throw new RangeError("The text of the address is too long");
    }
  }
  return text + decoder.decode();
}
