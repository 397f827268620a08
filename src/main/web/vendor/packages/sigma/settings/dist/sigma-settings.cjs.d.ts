export * from "../../dist/declarations/src/settings.js";
