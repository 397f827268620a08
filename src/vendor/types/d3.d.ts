// What the declarations of Plot take from d3, so that the declarations of its thirty other parts stay out.
export type { CurveFactory, SymbolType } from "@types/d3-shape";
export type { GeoPath, GeoPermissibleObjects, GeoStreamWrapper } from "@types/d3-geo";
