/** All texts of the pages, by area. */
import { api } from "./api.js";
import { chance } from "./chance.js";
import { coding } from "./coding.js";
import { cohort } from "./cohort.js";
import { data } from "./data.js";
import { engagement } from "./engagement.js";
import { explain } from "./explain.js";
import { graph } from "./graph.js";
import { groups } from "./groups.js";
import { list } from "./list.js";
import { measures } from "./measures.js";
import { motivation } from "./motivation.js";
import { overview } from "./overview.js";
import { parameters } from "./parameters.js";
import { parts } from "./parts.js";
import { queries } from "./queries.js";
import { runs } from "./runs.js";
import { site } from "./site.js";
import { teacher } from "./teacher.js";
import { teachers } from "./teachers.js";
import { terms } from "./terms.js";
import { threads } from "./threads.js";
import { tour } from "./tour.js";
import { types } from "./types.js";

export const catalogue = {
  api,
  chance,
  coding,
  cohort,
  data,
  engagement,
  explain,
  graph,
  groups,
  list,
  measures,
  motivation,
  overview,
  parameters,
  parts,
  queries,
  runs,
  site,
  teacher,
  teachers,
  terms,
  threads,
  tour,
  types,
};
