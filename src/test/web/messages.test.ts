import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "../../main/web/app/messages/catalogue.js";
import { form, isolated, message, type Text, writing } from "../../main/web/app/text/message.js";

const arabic = writing("ar", "ar-u-nu-latn");
const english = writing("en", "en-GB");
const courses = { zero: "z", one: "o", two: "t", few: "f", many: "m", other: "x" };

test("Arabic has six forms of a plural", () => {
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((count) => form(courses, count, arabic)),
    ["z", "o", "t", "f", "m", "x"],
  );
});

test("a form that a language does not have is the other one", () => {
  assert.equal(form({ one: "o", other: "x" }, 2, arabic), "x");
});

test("a number in a text has the separators of the language", () => {
  assert.equal(message({ one: "{count} course", other: "{count} courses" }, { count: 1234 }, english), "1,234 courses");
});

test("a value that runs against its text is set apart", () => {
  assert.equal(isolated("Algebra", "rtl"), "\u2068Algebra\u2069");
  assert.equal(isolated("0.1–0.4", "rtl"), "\u20660.1–0.4\u2069");
  assert.equal(isolated("12", "rtl"), "12");
  assert.equal(isolated("שלום", "rtl"), "שלום");
  assert.equal(isolated("שלום", "ltr"), "\u2068שלום\u2069");
  assert.equal(isolated("Algebra", "ltr"), "Algebra");
});

const scripts = { he: /\p{Script=Hebrew}/u, ar: /\p{Script=Arabic}/u };
const forms = (text: Text) => (typeof text === "string" ? [text] : Object.values(text));
const bare = (words: string) => words.replaceAll(/\{\w+\}/g, "");
const placeholders = (text: Text) =>
  [...new Set(forms(text).flatMap((words) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1])))].sort();

/** What is written the same way in every language: names, and signs of formulas. */
const same = new Set(["parts.nOf", "site.api"]);
/** Latin words in a row that are names. */
const names = /Neo4j Browser|Cypher shell|Adjusted Rand|Benjamini-Hochberg/g;

for (const [area, texts] of Object.entries(catalogue)) {
  for (const language of ["he", "ar"] as const) {
    const translated = texts[language] as Record<string, Text>;
    test(`${area} is translated to ${language}, every text with all its placeholders`, () => {
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(texts.en).sort());
      for (const [name, original] of Object.entries<Text>(texts.en)) {
        const key = `${area}.${name}`;
        const translation = translated[name] ?? "";
        assert.deepEqual(placeholders(translation), placeholders(original), key);
        for (const words of forms(translation).map(bare)) {
          if (!same.has(key) && forms(original).some((english) => /\p{Letter}/u.test(bare(english)))) {
            assert.match(words, scripts[language], key);
          }
          assert.doesNotMatch(words.replaceAll(names, ""), /[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/, key);
        }
      }
    });

    test(`the plurals of ${area} are those of ${language}`, () => {
      const categories: string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [name, text] of Object.entries(translated)) {
        if (typeof text !== "string") {
          assert.deepEqual(
            Object.keys(text).filter((category) => !categories.includes(category)),
            [],
            `${area}.${name}`,
          );
        }
      }
    });
  }
}
