// What the declarations of Plot take from d3, so that the declarations of its thirty other parts stay out.
export type { CurveFactory, SymbolType } from "./@types/d3-shape/index.js";
export type { GeoPath, GeoPermissibleObjects, GeoStreamWrapper } from "./@types/d3-geo/index.js";
