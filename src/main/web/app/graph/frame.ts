/**
 * The drawing of a scene through a camera, in pixels: what painters paint and what files hold, so that a file shows exactly
 * what was on the screen. Pure.
 */
import { markScale, toScreen } from "./camera.js";
import type { Camera, Size } from "./camera.js";
import { blend } from "./colours.js";
import { labelOrderOf, placeLabels } from "./labels.js";
import type { Label, MeasureText, RankedNode } from "./labels.js";
import type { Scene } from "./scene.js";

/** What the reader looks at. */
export interface Focus {
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | null;
  /** Only these keep their colour, as the nodes of a path; null for all. */
  readonly highlighted: ReadonlySet<string> | null;
}

export const noFocus: Focus = { selected: new Set(), hovered: null, highlighted: null };

export interface Frame {
  readonly scene: Scene;
  readonly size: Size;
  /** How much larger marks and lines are than where everything is in sight. */
  readonly scale: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** 1 for nodes that can be seen. */
  readonly visible: Uint8Array;
  readonly nodeColours: readonly string[];
  readonly linkColours: readonly string[];
  /** Where everything is in sight; on the screen, times the scale. */
  readonly linkWidths: Float64Array;
  readonly strongLinks: ReadonlySet<number>;
  /** Links in the order in which they are drawn: those in focus last. */
  readonly linkOrder: readonly number[];
  readonly selected: readonly number[];
  readonly hovered: number;
  readonly labels: readonly Label[];
}

const fadedShare = 0.16;
const behindShare = 0.45;

export function frameOf(scene: Scene, camera: Camera, size: Size, focus: Focus, measureText: MeasureText): Frame {
  const look = lookOf(scene, focus);
  const count = scene.nodes.length;
  const scale = markScale(camera, size);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const radius = new Float64Array(count);
  const visible = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const node = scene.nodes[i]!;
    const place = toScreen(camera, size, node);
    const r = node.radius * scale;
    x[i] = place.x;
    y[i] = place.y;
    radius[i] = r;
    visible[i] = place.x > -r && place.y > -r && place.x < size.width + r && place.y < size.height + r ? 1 : 0;
  }
  const { focused, labelOrder, ...painted } = look;
  return {
    scene,
    size,
    scale,
    x,
    y,
    radius,
    visible,
    ...painted,
    strongLinks: focused.strongLinks,
    selected: focused.selected,
    hovered: focused.hovered,
    labels: placeLabels(scene, { x, y, radius, visible }, size, labelOrder, measureText),
  };
}

/** What does not change while the camera moves. */
interface Look {
  readonly focused: Focused;
  readonly nodeColours: readonly string[];
  readonly linkColours: readonly string[];
  readonly linkWidths: Float64Array;
  readonly linkOrder: readonly number[];
  readonly labelOrder: readonly RankedNode[];
}

const looks = new WeakMap<Scene, { readonly focus: Focus; readonly look: Look }>();

function lookOf(scene: Scene, focus: Focus): Look {
  const known = looks.get(scene);
  if (known?.focus === focus) {
    return known.look;
  }
  const focused = focusOf(scene, focus, new Map(scene.nodes.map(({ node }, i) => [node.id, i])));
  const linkWidths = Float64Array.from(scene.links, ({ width }) => width);
  const strong = focused.strongLinks;
  strong.forEach((i) => (linkWidths[i] = Math.max(1.75, linkWidths[i]! * 1.3)));
  const order = scene.links.map((_, i) => i);
  const look = {
    focused,
    ...paintOf(scene, focused),
    linkWidths,
    linkOrder: strong.size === 0 ? order : [...order.filter((i) => !strong.has(i)), ...strong],
    labelOrder: labelOrderOf(scene, focused),
  };
  looks.set(scene, { focus, look });
  return look;
}

/** A focus in places of the list of nodes. */
export interface Focused {
  readonly selected: readonly number[];
  readonly hovered: number;
  /** Nodes that keep their colour, null for all. */
  readonly kept: ReadonlySet<number> | null;
  /** Whether the others nearly vanish, or only step back. */
  readonly fading: boolean;
  readonly strongLinks: ReadonlySet<number>;
}

function focusOf(scene: Scene, focus: Focus, at: ReadonlyMap<string, number>): Focused {
  const selected = [...focus.selected].flatMap((key) => at.get(key) ?? []);
  const hovered = focus.hovered === null ? -1 : (at.get(focus.hovered) ?? -1);
  const strongLinks = new Set<number>();
  if (focus.highlighted !== null) {
    const kept = new Set([...focus.highlighted].flatMap((key) => at.get(key) ?? []));
    scene.links.forEach(({ source, target }, i) => {
      if (kept.has(source) && kept.has(target)) {
        strongLinks.add(i);
      }
    });
    return { selected, hovered, kept, fading: true, strongLinks };
  }
  const centres = hovered >= 0 ? [hovered] : selected;
  const near = new Set(centres);
  for (const centre of centres) {
    for (const i of scene.linksOf[centre] ?? []) {
      const { source, target } = scene.links[i]!;
      strongLinks.add(i);
      near.add(source === centre ? target : source);
    }
  }
  return { selected, hovered, kept: centres.length === 0 ? null : near, fading: false, strongLinks };
}

function paintOf(scene: Scene, { kept, fading, strongLinks }: Focused): Pick<Frame, "nodeColours" | "linkColours"> {
  const { theme } = scene;
  if (kept === null) {
    return {
      nodeColours: scene.nodes.map(({ colour }) => colour),
      linkColours: scene.links.map(({ colour }) => colour),
    };
  }
  const share = fading ? fadedShare : behindShare;
  return {
    nodeColours: scene.nodes.map(({ colour }, i) => (kept.has(i) ? colour : blend(colour, theme.surface, share))),
    linkColours: scene.links.map(({ colour }, i) =>
      strongLinks.has(i) ? blend(theme.accent, theme.surface, 0.72) : blend(colour, theme.surface, share),
    ),
  };
}
