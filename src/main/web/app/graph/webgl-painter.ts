/** Paints frames by WebGL with sigma; numbers, rings and labels lie over it in two dimensions, the same as everywhere. */
import { MultiUndirectedGraph } from "../../vendor/graphology.js";
import { EdgeRectangleProgram, Sigma } from "../../vendor/sigma.js";
import type { Camera, Size } from "./camera.js";
import { context2d, paintOver } from "./canvas-painter.js";
import type { Theme } from "./colours.js";
import type { Frame } from "./frame.js";
import { fitCanvas, measureScript } from "./painter.js";
import type { Painter } from "./painter.js";
import type { Scene } from "./scene.js";
import { shapeProgram } from "./shape-program.js";

export class WebglPainter implements Painter {
  readonly name = "webgl";
  readonly #layer = document.createElement("div");
  readonly #over = document.createElement("canvas");
  readonly #overContext: CanvasRenderingContext2D;
  readonly #graph = new MultiUndirectedGraph();
  readonly #sigma: Sigma;
  /** Places of the nodes and links of the scene by their names in the graph. */
  #places = new Map<string, number>();
  #scene: Scene | null = null;
  #frame: Frame | null = null;
  #size: Size = { width: 0, height: 0 };
  #scale = 1;

  constructor(container: HTMLElement, theme: Theme, lost: () => void) {
    this.#layer.className = "graph-layer";
    this.#over.className = "graph-layer";
    container.append(this.#layer, this.#over);
    this.#overContext = context2d(this.#over);
    this.#sigma = new Sigma(this.#graph, this.#layer, {
      allowInvalidContainer: true,
      renderLabels: false,
      stagePadding: 0,
      minEdgeThickness: 0.5,
      zIndex: true,
      minCameraRatio: null,
      maxCameraRatio: null,
      // the camera, the size of marks and what the mouse does are the page's own; the mouse does not reach this layer
      zoomToSizeRatioFunction: () => 1 / this.#scale,
      defaultNodeType: "shape",
      nodeProgramClasses: { shape: shapeProgram(theme.surface) },
      edgeProgramClasses: { line: EdgeRectangleProgram },
      nodeReducer: (key, data) => {
        const i = this.#places.get(key) ?? -1;
        return {
          ...data,
          size: this.#scene?.nodes[i]?.radius ?? 1,
          color: this.#frame?.nodeColours[i] ?? theme.neutral,
          shape: this.#scene?.nodes[i]?.shape,
        };
      },
      edgeReducer: (key, data) => {
        const i = this.#places.get(key) ?? -1;
        return {
          ...data,
          size: this.#frame?.linkWidths[i] ?? 1,
          color: this.#frame?.linkColours[i] ?? theme.link,
          zIndex: this.#frame?.strongLinks.has(i) ? 1 : 0,
        };
      },
    });
    this.#sigma.setCustomBBox({ x: [-1, 1], y: [-1, 1] });
    let started = 0;
    this.#sigma.on("beforeRender", () => (started = performance.now()));
    this.#sigma.on("afterRender", () => {
      this.#paintOver();
      measureScript("graph.render", started);
    });
    for (const canvas of Object.values(this.#sigma.getCanvases())) {
      canvas.addEventListener("webglcontextlost", (event) => {
        event.preventDefault();
        lost();
      });
    }
  }

  paint(frame: Frame, camera: Camera): void {
    const recoloured = frame.nodeColours !== this.#frame?.nodeColours;
    const moved = frame.scene !== this.#scene;
    this.#frame = frame;
    this.#scale = frame.scale;
    const { width, height } = frame.size;
    if (width !== this.#size.width || height !== this.#size.height) {
      this.#size = frame.size;
      this.#sigma.resize();
    }
    this.#sigma.getCamera().setState({
      x: 0.5 + camera.x / 2,
      y: 0.5 + camera.y / 2,
      ratio: Math.min(width, height) / (2 * camera.scale),
    });
    if (moved) {
      this.#synchronise(frame.scene);
    }
    if (moved || recoloured) {
      this.#sigma.refresh({ skipIndexation: !moved, schedule: true });
    } else {
      this.#sigma.scheduleRender();
    }
  }

  /** Brings the graph of the renderer to that of the scene, by its differences. */
  #synchronise(scene: Scene): void {
    const graph = this.#graph;
    const before = this.#scene;
    this.#scene = scene;
    if (before?.links === scene.links) {
      // a node is dragged
      scene.nodes.forEach(({ node, x, y }, i) => {
        if (before.nodes[i] !== scene.nodes[i]) {
          graph.mergeNodeAttributes(node.id, { x, y });
        }
      });
      return;
    }
    const places = new Map(scene.nodes.map(({ node }, i) => [node.id, i]));
    const seen = new Map<string, number>();
    const links = scene.links.map(({ source, target, kind, year }, i) => {
      const ends = `${scene.nodes[source]!.node.id}\n${scene.nodes[target]!.node.id}\n${kind}\n${year}`;
      const again = seen.get(ends) ?? 0;
      seen.set(ends, again + 1);
      const key = `${ends}\n${again}`;
      places.set(key, i);
      return key;
    });
    graph.filterEdges((key) => !places.has(key)).forEach((key) => graph.dropEdge(key));
    graph.filterNodes((key) => !places.has(key)).forEach((key) => graph.dropNode(key));
    this.#places = places;
    for (const { node, x, y } of scene.nodes) {
      if (!graph.hasNode(node.id)) {
        graph.addNode(node.id, { x, y });
      } else if (graph.getNodeAttribute(node.id, "x") !== x || graph.getNodeAttribute(node.id, "y") !== y) {
        graph.mergeNodeAttributes(node.id, { x, y });
      }
    }
    scene.links.forEach(({ source, target }, i) => {
      if (!graph.hasEdge(links[i])) {
        graph.addEdgeWithKey(links[i], scene.nodes[source]!.node.id, scene.nodes[target]!.node.id);
      }
    });
  }

  #paintOver(): void {
    if (this.#frame === null) {
      return;
    }
    const density = fitCanvas(this.#over, this.#frame.size);
    this.#overContext.setTransform(density, 0, 0, density, 0, 0);
    this.#overContext.clearRect(0, 0, this.#frame.size.width, this.#frame.size.height);
    paintOver(this.#overContext, this.#frame);
  }

  dispose(): void {
    this.#sigma.kill();
    this.#layer.remove();
    this.#over.remove();
  }
}
