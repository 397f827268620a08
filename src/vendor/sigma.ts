// Drawing of graphs by WebGL. Sigma is given a graph (graphology.js) and holds no copy of that code.
export { default as Sigma } from "sigma";
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
} from "sigma/rendering";
export type { EdgeProgramType, NodeHoverDrawingFunction, NodeLabelDrawingFunction, NodeProgramType } from "sigma/rendering";
export { animateNodes, floatColor } from "sigma/utils";
export { DEFAULT_SETTINGS } from "sigma/settings";
export type { Settings } from "sigma/settings";
export type {
  CameraState,
  Coordinates,
  EdgeDisplayData,
  MouseCoords,
  NodeDisplayData,
  PartialButFor,
  RenderParams,
} from "sigma/types";
