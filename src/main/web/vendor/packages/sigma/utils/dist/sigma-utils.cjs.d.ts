export * from "../../dist/declarations/src/utils/index.js";
