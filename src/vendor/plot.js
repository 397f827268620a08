// The parts of Observable Plot that the pages use; esbuild leaves the rest out.
export { axisX, axisY, barX, dot, gridX, gridY, link, plot, rectY, ruleX, ruleY, text, tickX } from "@observablehq/plot";
