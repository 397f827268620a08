/*
 * Makes a file of texts for each language of the compiled catalogue, so that a page loads only the language of its reader:
 *
 *     node split-messages.ts <folder of the compiled pages>
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

type Texts = Record<string, unknown>;

const app = resolve(process.argv[2] ?? "app");
const { catalogue } = (await import(pathToFileURL(join(app, "messages/catalogue.js")).href)) as {
  catalogue: Record<string, Record<string, Texts>>;
};

const languages: Record<string, Record<string, Texts>> = {};
for (const [area, translations] of Object.entries(catalogue)) {
  for (const [language, texts] of Object.entries(translations)) {
    languages[language] ??= {};
    languages[language][area] = texts;
  }
}
mkdirSync(join(app, "texts"), { recursive: true });
for (const [language, areas] of Object.entries(languages)) {
  writeFileSync(join(app, "texts", `${language}.js`), `export default ${JSON.stringify(areas)};\n`);
}
