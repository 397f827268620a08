// Drawing of graphs by WebGL. Sigma is given a graph (graphology.js) and holds no copy of that code.
export { default as Sigma } from "./packages/sigma/dist/sigma.cjs.js";
export {
  createNodeCompoundProgram,
  drawDiscNodeHover,
  drawDiscNodeLabel,
  drawStraightEdgeLabel,
  EdgeArrowProgram,
  EdgeLineProgram,
  EdgeRectangleProgram,
  NodeCircleProgram,
  NodePointProgram,
  NodeProgram,
} from "./packages/sigma/rendering/dist/sigma-rendering.cjs.js";
export type { EdgeProgramType, NodeHoverDrawingFunction, NodeLabelDrawingFunction, NodeProgramType } from "./packages/sigma/rendering/dist/sigma-rendering.cjs.js";
export { animateNodes, floatColor } from "./packages/sigma/utils/dist/sigma-utils.cjs.js";
export { DEFAULT_SETTINGS } from "./packages/sigma/settings/dist/sigma-settings.cjs.js";
export type { Settings } from "./packages/sigma/settings/dist/sigma-settings.cjs.js";
export type {
  CameraState,
  Coordinates,
  EdgeDisplayData,
  MouseCoords,
  NodeDisplayData,
  PartialButFor,
  RenderParams,
} from "./packages/sigma/types/dist/sigma-types.cjs.js";
