/** Chooses what paints the picture. */
import { CanvasPainter } from "./canvas-painter.js";
import type { Theme } from "./colours.js";
import type { Painter } from "./painter.js";

export type Renderer = "canvas" | "webgl";

/** Names under which browsers report that WebGL is done by the processor; painting in two dimensions is then faster. */
const software = /SwiftShader|llvmpipe|softpipe|Basic Render|Software/i;

/** @param asked what the address asks for, null for what suits this machine */
export function suitableRenderer(asked: string | null): Renderer {
  if (asked === "canvas" || asked === "webgl") {
    return asked;
  }
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    if (context === null) {
      return "canvas";
    }
    const names = context.getExtension("WEBGL_debug_renderer_info");
    const name = String(context.getParameter(names === null ? context.RENDERER : names.UNMASKED_RENDERER_WEBGL));
    context.getExtension("WEBGL_lose_context")?.loseContext();
    return software.test(name) ? "canvas" : "webgl";
  } catch {
    return "canvas";
  }
}

/** @param lost called when WebGL gives up later on */
export async function createPainter(
  renderer: Renderer,
  container: HTMLElement,
  theme: Theme,
  lost: () => void,
): Promise<Painter> {
  if (renderer === "webgl") {
    try {
      const { WebglPainter } = await import("./webgl-painter.js");
      return new WebglPainter(container, theme, lost);
    } catch (error) {
      console.info("WebGL is not available; the picture is painted in two dimensions.", error);
      container.replaceChildren();
    }
  }
  return new CanvasPainter(container);
}
