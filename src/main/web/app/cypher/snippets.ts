/** A query with its parameters as code that runs outside the browser. Pure; every text is quoted as the language wants it. */

export interface Quoted {
  cypher: string;
  parameters: Record<string, unknown>;
}

/**
 * For Python with the packages neo4j and pandas, by Bolt: the answer is a data frame.
 *
 * @param bolt address of the database
 */
export function python({ cypher, parameters }: Quoted, bolt: string): string {
  return [
    "# pip install neo4j pandas; the password is in data/neo4j.password",
    "import os",
    ...(Object.values(parameters).some(isDate) ? ["from datetime import date"] : []),
    "",
    "from neo4j import GraphDatabase, Result, RoutingControl",
    "",
    `query = ${pythonText(cypher)}`,
    `parameters = ${pythonValue(parameters)}`,
    "",
    `with GraphDatabase.driver(${pythonString(bolt)}, auth=("neo4j", os.environ["NEO4J_PASSWORD"])) as driver:`,
    "    rows = driver.execute_query(",
    "        query, parameters_=parameters, routing_=RoutingControl.READ, result_transformer_=Result.to_df",
    "    )",
    "print(rows)",
    "",
  ].join("\n");
}

/** Lines stay lines, so that the query can be read. */
function pythonText(text: string): string {
  const escaped = text.split("\n").map((line) => pythonString(line).slice(1, -1).replaceAll('\\"', '"').replaceAll('"""', '\\"\\"\\"'));
  return `"""\\\n${escaped.join("\n").replace(/"$/, '\\"')}"""`;
}

/** The strings of JSON are strings of Python; what is not in the basic plane or a sign is kept as it is. */
function pythonString(text: string): string {
  return JSON.stringify(text).replaceAll(invisible, unicodeEscape);
}

function isDate(value: unknown): value is { $kind: "date"; value: string } {
  return typeof value === "object" && value !== null && "$kind" in value && value.$kind === "date";
}

function pythonValue(value: unknown): string {
  if (isDate(value)) {
    return `date.fromisoformat(${pythonString(value.value)})`;
  }
  if (value === null || value === undefined) {
    return "None";
  }
  if (typeof value === "boolean") {
    return value ? "True" : "False";
  }
  if (typeof value === "string") {
    return pythonString(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(pythonValue).join(", ")}]`;
  }
  if (typeof value === "object") {
    return `{${Object.entries(value)
      .map(([name, each]) => `${pythonString(name)}: ${pythonValue(each)}`)
      .join(", ")}}`;
  }
  return String(value);
}

/**
 * For R with the package httr2, by REST: the complete answer as a data frame.
 *
 * @param api address of the REST interface, with a slash at the end
 */
export function r({ cypher, parameters }: Quoted, api: string): string {
  return [
    '# install.packages("httr2")',
    "library(httr2)",
    "",
    `query <- ${rText(cypher)}`,
    `parameters <- ${rValue(parameters)}`,
    "",
    `answer <- request(${rString(`${api}cypher/download`)}) |>`,
    "  # only if the server asks for a token:",
    '  # req_auth_bearer_token(Sys.getenv("THROUGHLINE_TOKEN")) |>',
    '  req_body_json(list(query = query, parameters = parameters, format = "csv")) |>',
    "  req_perform() |>",
    "  resp_body_string()",
    'rows <- read.csv(text = sub("^\\ufeff", "", answer), check.names = FALSE)',
    "print(rows)",
    "",
  ].join("\n");
}

/** A raw string, with more dashes than the text could end one with. */
function rText(text: string): string {
  let dashes = "-";
  while (text.includes(`)${dashes}"`)) {
    dashes += "-";
  }
  return text.search(invisible) >= 0 ? rString(text) : `r"${dashes}(${text})${dashes}"`;
}

function rString(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replaceAll(invisible, unicodeEscape);
  return `"${escaped}"`;
}

function rValue(value: unknown): string {
  if (value === null || value === undefined) {
    return "NULL";
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  if (typeof value === "string") {
    return rString(value);
  }
  if (Array.isArray(value)) {
    return `list(${value.map(rValue).join(", ")})`;
  }
  if (typeof value === "object") {
    const entries = Object.entries(value);
    // an empty list would become an array, not an object
    return entries.length === 0
      ? "setNames(list(), character())"
      : `list(${entries.map(([name, each]) => `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\` = ${rValue(each)}`).join(", ")})`;
  }
  return String(value);
}

/**
 * For a shell, by REST.
 *
 * @param api address of the REST interface, with a slash at the end
 * @param limit rows of the answer at the most
 */
export function curl({ cypher, parameters }: Quoted, api: string, limit: number): string {
  return [
    "# only if the server asks for a token, add: -H \"Authorization: Bearer $THROUGHLINE_TOKEN\"",
    `curl -sS ${shell(`${api}cypher/run`)} \\`,
    "  -H 'Content-Type: application/json' \\",
    `  --data-binary ${shell(JSON.stringify({ query: cypher, parameters, limit }))}`,
    "",
  ].join("\n");
}

function shell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Signs that cannot be seen, and those that turn the direction of what is seen: code with them is not what it looks like. */
const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function unicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
