/** The part of the REST interface that the graph page uses. */
import { get, post, postForFile, put, remove, segment } from "../data/api.js";
import type { GraphLink, GraphPart, Kind, Point, Value } from "./part.js";

export const threads = (kind: string): Promise<GraphPart> => get("graph/threads", { kind });

/** The most courses that are shown at once. */
export const mostCourses = 2000;

export const courses = (): Promise<GraphPart> => get("graph/courses", { limit: mostCourses });

export const expansionSize = 200;

export const expand = (node: string, to: Kind, after: string | null): Promise<GraphPart> =>
  get("graph/expand", { node, to, limit: expansionSize, after });

export const nodes = (ids: readonly string[]): Promise<GraphPart> => post("graph/nodes", { ids });

export interface NodeDetail {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
  readonly degrees: Readonly<Record<string, number>>;
}

export const node = (id: string, signal?: AbortSignal): Promise<NodeDetail> => get("graph/node", { id }, signal);

export interface Found {
  readonly items: ReadonlyArray<{
    readonly id: string;
    readonly kind: Kind;
    readonly label: string;
    readonly detail: string | null;
  }>;
  readonly total: number;
}

export const search = (q: string, signal?: AbortSignal): Promise<Found> => get("graph/search", { q, limit: 20 }, signal);

const ways = ["COVERS", "IN_DISCIPLINE", "BROADER", "TEACHES", "COMPLETED"];

/** A path that does not begin or end with a thread says more when it goes by what the courses are about. */
export const path = (from: string, to: string): Promise<GraphPart> => {
  const isThread = [from, to].some((key) => key.startsWith("thread/"));
  return get("graph/path", { from, to, via: (isThread ? [...ways, "IN_THREAD"] : ways).join(",") });
};

export const teachers = (ids: readonly string[]): Promise<GraphPart> =>
  get("graph/teachers", { ids: ids.join(",") });

export const algorithms = ["spring", "vos", "circle"] as const;

export type Algorithm = (typeof algorithms)[number];

export interface LayoutNode {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly fixed: boolean;
}

const seed = 1;

/** The same nodes and links are laid out the same way each time. */
export async function layout(
  layoutNodes: readonly LayoutNode[],
  links: readonly GraphLink[],
  algorithm: Algorithm,
): Promise<Map<string, Point>> {
  const answer: { positions: Record<string, [number, number]> } = await post("graph/layout", {
    nodes: layoutNodes,
    links: links.map(({ source, target, weight }) => ({ source, target, weight })),
    algorithm,
    seed,
  });
  return new Map(Object.entries(answer.positions).map(([key, [x, y]]) => [key, { x, y }]));
}

export const exportFile = (format: string, drawn: object): Promise<{ name: string | null; content: Blob }> =>
  postForFile("graph/export", { format, ...drawn });

export interface ViewHead {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly updatedAt: string;
  readonly revision: number;
}

export interface View extends ViewHead {
  readonly state: Readonly<Record<string, unknown>>;
}

export const views = async (): Promise<ViewHead[]> => (await get<{ items: ViewHead[] }>("views")).items;

export const view = (id: string): Promise<View> => get(`views/${segment(id)}`);

export const createView = (name: string, description: string, state: object): Promise<View> =>
  post("views", { name, description, state });

export const updateView = (
  { id, revision }: { id: string; revision: number },
  name: string,
  description: string,
  state: object,
): Promise<View> => put(`views/${segment(id)}`, { name, description, state, revision });

export const deleteView = (id: string): Promise<void> => remove(`views/${segment(id)}`);
