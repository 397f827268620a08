export * from "./declarations/src/index.js";
export { default } from "./declarations/src/index.js";
