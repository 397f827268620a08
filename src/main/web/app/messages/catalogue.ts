/** All texts of the pages, by area. */
import { graph } from "./graph.js";
import { overview } from "./overview.js";
import { queries } from "./queries.js";
import { site } from "./site.js";

export const catalogue = { graph, overview, queries, site };
