import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { catalogue } from "../../main/web/app/messages/catalogue.js";
import type { Text } from "../../main/web/app/text/message.js";

const folder = "src/main/resources/static";
const texts: Record<string, { en: Record<string, Text> }> = catalogue;

function english(key: string): Text | undefined {
  const [area = "", ...name] = key.split(".");
  return texts[area]?.en[name.join(".")];
}

const plain = (markup: string) => markup.replaceAll("&amp;", "&").replaceAll(/\s+/g, " ").trim();

for (const page of readdirSync(folder).filter((file) => file.endsWith(".html"))) {
  const html = readFileSync(join(folder, page), "utf8").replaceAll(/<noscript>.*?<\/noscript>/gs, "");

  test(`the texts in ${page} are those of the catalogue`, () => {
    const marked = [...html.matchAll(/ data-t="([^"]+)"[^>]*>([^<]*)</g)];
    assert.ok(marked.length > 1);
    for (const [, key = "", text = ""] of marked) {
      assert.equal(plain(text), english(key), key);
    }
    for (const [tag, attribute = "", key = ""] of html.matchAll(/<[^>]* data-t-([a-z-]+)="([^"]+)"[^>]*>/g)) {
      const text = new RegExp(` ${attribute}="([^"]*)"`).exec(tag.replace(` data-t-${attribute}="${key}"`, ""))?.[1];
      assert.equal(plain(text ?? ""), english(key), key);
    }
  });

  test(`no text in ${page} is left out of the catalogue`, () => {
    const unmarked = [...html.matchAll(/<(\w+)([^>]*)>([^<]*\p{Letter}[^<]*)</gu)]
      .filter(([, , attributes = ""]) => !attributes.includes("data-t="))
      .map(([, , , text = ""]) => plain(text))
      // the name of a file
      .filter((text) => text !== "throughline.yml");
    assert.deepEqual(unmarked, []);
  });
}
