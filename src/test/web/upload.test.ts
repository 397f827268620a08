import assert from "node:assert/strict";
import { test } from "node:test";
import { choose, nameOf } from "../../main/web/app/import/chosen-files.js";

const limits = { bytes: 1000, packedBytes: 100, entries: 3 };
const file = (path: string, size = 10) => ({ path, size, file: path });
const sent = (...paths: string[]) => {
  const choice = choose(
    paths.map((path) => file(path)),
    limits,
  );
  return "refused" in choice ? choice.refused : { send: choice.send.map(({ path }) => path), left: choice.left };
};

test("tables are sent, other files are named, hidden ones are not even mentioned", () => {
  assert.deepEqual(sent("my/courses.csv", "my/Teachers.CSV", "my/notes.txt", "my/.DS_Store", "__MACOSX/courses.csv"), {
    send: ["my/courses.csv", "my/Teachers.CSV"],
    left: ["my/notes.txt"],
  });
});

test("one archive is sent alone", () => {
  assert.deepEqual(sent("my.zip", "readme.md"), { send: ["my.zip"], left: ["readme.md"] });
});

for (const [paths, refused] of [
  [[], "noFiles"],
  [["notes.txt"], "noFiles"],
  [["a.zip", "b.zip"], "mixed"],
  [["a.zip", "courses.csv"], "mixed"],
  [["1.csv", "2.csv", "3.csv", "4.csv"], "tooMany"],
] as const) {
  test(`${paths.join(", ") || "nothing"} is refused before anything is sent: ${refused}`, () => {
    assert.equal(sent(...paths), refused);
  });
}

test("what is too large for the server is not sent", () => {
  assert.deepEqual(choose([file("courses.csv", 1001)], limits), { refused: "tooLarge", size: 1001, limit: 1000 });
  assert.deepEqual(choose([file("my.zip", 101)], limits), { refused: "tooLarge", size: 101, limit: 100 });
});

test("an upload is called after its folder, or after its only file", () => {
  assert.equal(nameOf([file("my/courses.csv"), file("my/teachers.csv")]), "my");
  assert.equal(nameOf([file("cohort.zip")]), "cohort.zip");
});

test("logs and tables of a platform are sent from their folders, with what explains them", () => {
  assert.deepEqual(
    sent(
      "my/events/log.csv.gz",
      "my/events/format.yaml",
      "my/events/notes.yaml",
      "my/moodle/mdl_course.parquet",
      "my/moodle/deep/mdl_course.parquet",
      "format.yaml",
    ),
    {
      send: ["my/events/log.csv.gz", "my/events/format.yaml", "my/moodle/mdl_course.parquet"],
      left: ["my/events/notes.yaml", "my/moodle/deep/mdl_course.parquet", "format.yaml"],
    },
  );
});
