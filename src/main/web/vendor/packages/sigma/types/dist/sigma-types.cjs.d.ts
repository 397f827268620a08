export * from "../../dist/declarations/src/types.js";
