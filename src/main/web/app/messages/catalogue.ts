/** All texts of the pages, by area. */
import { data } from "./data.js";
import { graph } from "./graph.js";
import { list } from "./list.js";
import { overview } from "./overview.js";
import { queries } from "./queries.js";
import { site } from "./site.js";

export const catalogue = { data, graph, list, overview, queries, site };
