// The parts of Observable Plot that the pages use; esbuild leaves the rest out.
export {
  areaY,
  axisX,
  axisY,
  barX,
  barY,
  binX,
  cell,
  dot,
  gridX,
  gridY,
  line,
  link,
  plot,
  rectY,
  ruleX,
  ruleY,
  text,
  tickX,
  tip,
} from "./packages/@observablehq/plot/src/index.js";
export type { Markish, PlotOptions } from "./packages/@observablehq/plot/src/index.js";
