/** All texts of the pages, by area. */
import { overview } from "./overview.js";
import { queries } from "./queries.js";
import { site } from "./site.js";

export const catalogue = { overview, queries, site };
