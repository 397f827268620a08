/** All texts of the pages, by area. */
import { overview } from "./overview.js";
import { site } from "./site.js";

export const catalogue = { overview, site };
