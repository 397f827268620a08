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
const placeholders = (text: Text) =>
  [...new Set(forms(text).flatMap((words) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1])))].sort();

/** What is written the same way in every language. */
const same = new Set(["site.api"]);

for (const [area, texts] of Object.entries(catalogue)) {
  for (const language of ["he", "ar"] as const) {
    const translated = texts[language] as Record<string, Text>;
    for (const [name, original] of Object.entries<Text>(texts.en)) {
      test(`${area}.${name} is translated to ${language} with all its placeholders`, () => {
        const translation = translated[name];
        assert.ok(translation !== undefined);
        assert.deepEqual(placeholders(translation), placeholders(original));
        for (const words of forms(translation)) {
          if (!same.has(`${area}.${name}`) && words.replaceAll(/\{\w+\}/g, "").trim() !== "") {
            assert.match(words, scripts[language]);
          }
        }
      });
    }
  }
}
