/** What the graph page calls things. */
import { figure, attributeValue, count } from "../text/format.js";
import { coded, t } from "../text/messages.js";
import { measureName } from "../text/measures.js";
import { threadName } from "../text/threads.js";
import { typeName } from "../text/types.js";
import { otherCategory, sharedCategory } from "./colouring.js";
import type { LegendEntry } from "./colouring.js";
import type { GraphNode, Kind, Value } from "./part.js";
import { keyId } from "./part.js";
import type { Colouring } from "./settings.js";

export const kindName = (kind: Kind): string => t(`graph.kind.${kind}`);

export const kindsName = (kind: Kind): string => t(`graph.kinds.${kind}`);

/** A relationship type; one that the catalogue does not know is written as it is. */
export const linkName = (kind: string): string => coded("graph", `link.${kind}`, kind);

export const attributeName = (name: string): string => coded("graph", `attribute.${name}`, measureName(name));

/** A thread is named by its topics. */
export const nodeName = ({ kind, label }: GraphNode): string => (kind === "thread" ? threadName(label) : label);

export function categoryName(colouring: Colouring, { category, label, number }: LegendEntry): string {
  if (category === null) {
    return t("graph.notKnown");
  }
  if (category === otherCategory) {
    return t("graph.others");
  }
  if (category === sharedCategory) {
    return t("graph.shared");
  }
  switch (colouring) {
    case "kind":
      return kindsName(category as Kind);
    case "type":
      return typeName(category);
    case "language":
      return attributeValue("language", category);
    case "thread":
      return number === null ? threadName(label) : `${number} · ${threadName(label)}`;
    case "engagement":
      return coded("graph", `level.${category}`, category);
    case "teacher":
      return label.startsWith("teacher/") ? keyId(label) : label;
    default:
      return label;
  }
}

const isType = (name: string) => name === "type" || name === "coherenceType";

/** A value of a property in words; a map of years as a list. */
export function valueWords(name: string, value: Value): string {
  if (value === null) {
    return t("graph.notKnown");
  }
  if (typeof value === "number") {
    // years are numbers without separators
    return /year$/i.test(name) ? String(value) : figure(value);
  }
  if (typeof value === "boolean") {
    return t(value ? "graph.yes" : "graph.no");
  }
  if (typeof value === "string") {
    return name === "language" ? attributeValue("language", value) : isType(name) ? typeName(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map((item: Value) => valueWords(name, item)).join(" · ");
  }
  return Object.entries(value as Record<string, Value>)
    .map(([key, each]) => `${key}: ${each === null ? t("graph.withheld") : typeof each === "number" ? count(each) : String(each)}`)
    .join(" · ");
}
