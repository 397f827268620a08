export * from "../../dist/declarations/src/rendering/index.js";
