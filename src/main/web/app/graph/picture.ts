/**
 * The picture on the page: holds the camera, brings scenes to the screen, and turns what the mouse, fingers and keys do into
 * events of the graph. It does not know where nodes come from.
 */
import { between, centred, fit, isInSight, panned, toPlane, toScreen, zoomed } from "./camera.js";
import type { Camera, Size } from "./camera.js";
import { context2d } from "./canvas-painter.js";
import { frameOf, noFocus } from "./frame.js";
import type { Focus, Frame } from "./frame.js";
import { nodeAt, nodeInTheMiddle, nodeTowards } from "./hit.js";
import type { Direction } from "./hit.js";
import type { Font, MeasureText } from "./labels.js";
import { fontOf, measureScript } from "./painter.js";
import type { Painter } from "./painter.js";
import type { Point } from "./part.js";
import { createPainter } from "./renderer.js";
import type { Renderer } from "./renderer.js";
import type { Scene } from "./scene.js";

export interface PictureEvents {
  /** A node was picked, null for the ground; `more` adds to the selection. */
  picked(key: string | null, more: boolean): void;
  /** A node was picked twice. */
  opened(key: string): void;
  hovered(key: string | null, at: Point | null): void;
  moved(key: string, place: Point): void;
}

interface Drag {
  readonly start: Point;
  last: Point;
  readonly node: number;
  moved: boolean;
}

const clickTolerance = 4;
const doubleTime = 350;
const wheelStep = 0.0016;
const flightTime = 320;

export class Picture {
  readonly #element: HTMLElement;
  readonly #events: PictureEvents;
  readonly #measure = textMeasure();
  readonly #calm = matchMedia("(prefers-reduced-motion: reduce)");
  readonly #pointers = new Map<number, Point>();
  #painter: Painter | null = null;
  #painterAsked = 0;
  #scene: Scene | null = null;
  #camera: Camera | null = null;
  #focus: Focus = noFocus;
  #frame: Frame | null = null;
  #size: Size;
  #drag: Drag | null = null;
  #moving: { node: number; place: Point } | null = null;
  #lastClick = { time: 0, node: -1 };
  #waiting = 0;
  #flight = 0;

  constructor(element: HTMLElement, events: PictureEvents) {
    this.#element = element;
    this.#events = events;
    this.#size = sizeOf(element);
    new ResizeObserver(() => {
      const before = this.#size;
      this.#size = sizeOf(element);
      if (before.width < 2 && this.#scene !== null) {
        this.fit(false);
      }
      this.invalidate();
    }).observe(element);
    element.addEventListener("pointerdown", (event) => this.#pointerDown(event));
    element.addEventListener("pointermove", (event) => this.#pointerMove(event));
    element.addEventListener("pointerup", (event) => this.#pointerUp(event));
    element.addEventListener("pointercancel", (event) => this.#pointerGone(event));
    element.addEventListener("pointerleave", () => this.#hover(-1));
    element.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
  }

  get camera(): Camera | null {
    return this.#camera;
  }

  get size(): Size {
    return this.#size;
  }

  get renderer(): Renderer | null {
    return this.#painter?.name ?? null;
  }

  /** Chooses what paints, also later on. */
  async paintWith(renderer: Renderer, scene: Scene | null): Promise<void> {
    const asked = ++this.#painterAsked;
    this.#painter?.dispose();
    this.#painter = null;
    const theme = (scene ?? this.#scene)?.theme;
    if (theme === undefined) {
      return;
    }
    const painter = await createPainter(renderer, this.#element, theme, () => void this.paintWith("canvas", this.#scene));
    if (asked !== this.#painterAsked) {
      painter.dispose();
      return;
    }
    this.#painter = painter;
    this.#element.dataset.renderer = painter.name;
    this.invalidate();
  }

  show(scene: Scene, focus: Focus): void {
    this.#scene = scene;
    this.#focus = focus;
    this.#camera ??= fit(scene.nodes, this.#size);
    this.invalidate();
  }

  focusOn(focus: Focus): void {
    this.#focus = focus;
    this.invalidate();
  }

  // --- camera ---

  fit(animated = true): void {
    if (this.#scene !== null) {
      this.fly(fit(this.#scene.nodes, this.#size), animated);
    }
  }

  /** Brings nodes into sight when they are not. */
  reveal(keys: ReadonlySet<string>): void {
    if (this.#scene === null || this.#camera === null || keys.size === 0) {
      return;
    }
    const camera = this.#camera;
    const places = this.#scene.nodes.filter(({ node }) => keys.has(node.id));
    if (places.every((place) => isInSight(camera, this.#size, place))) {
      return;
    }
    if (places.length === 1) {
      this.fly(centred(camera, places[0]!));
    } else {
      this.fit();
    }
  }

  zoom(factor: number): void {
    if (this.#camera !== null) {
      this.fly(zoomed(this.#camera, this.#size, factor));
    }
  }

  pan(dx: number, dy: number): void {
    if (this.#camera !== null) {
      this.fly(panned(this.#camera, dx, dy));
    }
  }

  fly(to: Camera, animated = true): void {
    cancelAnimationFrame(this.#flight);
    const from = this.#camera;
    if (from === null || !animated || this.#calm.matches) {
      this.#camera = to;
      this.invalidate();
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / flightTime));
      this.#camera = between(from, to, 1 - (1 - share) ** 3);
      this.#paint();
      if (share < 1) {
        this.#flight = requestAnimationFrame(step);
      }
    };
    this.#flight = requestAnimationFrame(step);
  }

  // --- painting ---

  invalidate(): void {
    if (this.#waiting === 0) {
      this.#waiting = requestAnimationFrame(() => this.#paint());
    }
  }

  #paint(): void {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = 0;
    if (this.#painter === null || this.#scene === null || this.#camera === null || this.#size.width < 2) {
      return;
    }
    const start = performance.now();
    this.#frame = this.frame(this.#moved(this.#scene), this.#focus);
    this.#painter.paint(this.#frame, this.#camera);
    measureScript("graph.frame", start);
    if (this.#element.dataset.ready === undefined) {
      this.#element.dataset.ready = "";
      performance.measure("graph.first-frame");
    }
  }

  /** The drawing of the present moment, for the screen and for files. */
  frame(scene = this.#scene!, focus = this.#focus): Frame {
    return frameOf(scene, this.#camera ?? fit(scene.nodes, this.#size), this.#size, focus, this.#measure);
  }

  measureText(text: string, font: Font): number {
    return this.#measure(text, font);
  }

  /** While a node is dragged only its place changes; the scene is made again when it is let go. */
  #moved(scene: Scene): Scene {
    const moving = this.#moving;
    return moving === null
      ? scene
      : { ...scene, nodes: scene.nodes.with(moving.node, { ...scene.nodes[moving.node]!, ...moving.place }) };
  }

  // --- mouse and fingers ---

  #at(event: PointerEvent | WheelEvent): Point {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  #nodeAt(point: Point, reach?: number): number {
    return this.#frame === null ? -1 : nodeAt(this.#frame, point, reach);
  }

  #pointerDown(event: PointerEvent): void {
    if (event.button !== 0) {
      return;
    }
    const at = this.#at(event);
    this.#element.setPointerCapture(event.pointerId);
    this.#element.focus({ preventScroll: true });
    cancelAnimationFrame(this.#flight);
    this.#pointers.set(event.pointerId, at);
    if (this.#pointers.size === 1) {
      this.#drag = { start: at, last: at, node: this.#nodeAt(at, event.pointerType === "touch" ? 12 : undefined), moved: false };
    } else {
      this.#drag = null;
      this.#letGo();
    }
  }

  #pointerMove(event: PointerEvent): void {
    const at = this.#at(event);
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) {
      this.#hover(this.#nodeAt(at));
      return;
    }
    this.#pointers.set(event.pointerId, at);
    if (this.#pointers.size === 2) {
      this.#pinch(event.pointerId, before, at);
    } else if (this.#drag !== null) {
      this.#dragTo(this.#drag, at);
    }
  }

  #dragTo(drag: Drag, at: Point): void {
    if (!drag.moved && Math.hypot(at.x - drag.start.x, at.y - drag.start.y) < clickTolerance) {
      return;
    }
    drag.moved = true;
    this.#element.dataset.dragging = "";
    if (this.#camera !== null) {
      if (drag.node >= 0) {
        this.#moving = { node: drag.node, place: toPlane(this.#camera, this.#size, at) };
      } else {
        this.#camera = panned(this.#camera, at.x - drag.last.x, at.y - drag.last.y);
      }
      this.invalidate();
    }
    drag.last = at;
  }

  #pinch(id: number, before: Point, at: Point): void {
    const other = [...this.#pointers].find(([pointer]) => pointer !== id)?.[1];
    if (other === undefined || this.#camera === null) {
      return;
    }
    const distance = (point: Point) => Math.max(10, Math.hypot(point.x - other.x, point.y - other.y));
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    const shifted = panned(this.#camera, (at.x - before.x) / 2, (at.y - before.y) / 2);
    this.#camera = zoomed(shifted, this.#size, distance(at) / distance(before), middle);
    this.invalidate();
  }

  #pointerUp(event: PointerEvent): void {
    const drag = this.#drag;
    this.#pointerGone(event);
    if (drag === null) {
      return;
    }
    if (!drag.moved) {
      this.#click(drag.node, event);
    }
  }

  #pointerGone(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    this.#letGo();
    this.#drag = null;
  }

  #letGo(): void {
    delete this.#element.dataset.dragging;
    const moving = this.#moving;
    this.#moving = null;
    if (moving !== null && this.#scene !== null) {
      this.#events.moved(this.#scene.nodes[moving.node]!.node.id, moving.place);
    }
  }

  #click(node: number, event: PointerEvent): void {
    const key = this.#keyOf(node);
    const { time, node: last } = this.#lastClick;
    if (key !== null && node === last && event.timeStamp - time < doubleTime) {
      this.#lastClick = { time: 0, node: -1 };
      this.#events.opened(key);
      return;
    }
    this.#lastClick = { time: event.timeStamp, node };
    this.#events.picked(key, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  #hover(node: number): void {
    const key = this.#keyOf(node);
    if (key !== this.#focus.hovered) {
      this.#element.dataset.over = key === null ? "ground" : "node";
      this.#events.hovered(key, node < 0 || this.#frame === null ? null : { x: this.#frame.x[node]!, y: this.#frame.y[node]! });
    }
  }

  #keyOf(node: number): string | null {
    return this.#frame?.scene.nodes[node]?.node.id ?? null;
  }

  #wheel(event: WheelEvent): void {
    if (this.#camera === null) {
      return;
    }
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const amount = Math.max(-240, Math.min(240, event.deltaY * lines)) * (event.ctrlKey ? 4 : 1);
    this.#camera = zoomed(this.#camera, this.#size, Math.exp(-amount * wheelStep), this.#at(event));
    this.invalidate();
  }

  // --- keys ---

  /** @returns the node to which an arrow leads from another one, or from nowhere; null when there is none */
  neighbourTowards(key: string | null, direction: Direction): string | null {
    if (this.#frame === null) {
      return null;
    }
    const from = key === null ? -1 : this.#frame.scene.nodes.findIndex(({ node }) => node.id === key);
    return this.#keyOf(from < 0 ? nodeInTheMiddle(this.#frame) : nodeTowards(this.#frame, from, direction));
  }

  /** @returns where a node is on the screen, null when it is not there */
  screenPlace(key: string): Point | null {
    const place = this.#scene?.nodes.find(({ node }) => node.id === key);
    return place === undefined || this.#camera === null ? null : toScreen(this.#camera, this.#size, place);
  }
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight };
}

/** Widths of texts, each measured once. */
function textMeasure(): MeasureText {
  const context = context2d(document.createElement("canvas"));
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font.weight} ${font.size} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = fontOf(font);
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}
