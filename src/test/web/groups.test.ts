import assert from "node:assert/strict";
import { test } from "node:test";
import { type Group, groupRequest, parseGroup, writeGroup } from "../../main/web/app/cohort/group.js";
import { graphLink } from "../../main/web/app/data/url-state.js";
import { attributeOrder, teachersWith } from "../../main/web/app/text/attributes.js";

const groups: Group[] = [
  { by: "none" },
  { by: "attributes", attributes: { careerStage: "novice", "school type": "a & b", sector: "" } },
  { by: "cypher", cypher: "MATCH (t:Teacher {id: 'a=b&c'})\nRETURN t.id AS teacher" },
];

for (const group of groups) {
  test(`a group survives its address: ${group.by}`, () => {
    assert.deepEqual(parseGroup(writeGroup(group)), group);
  });
}

test("no second group means all others", () => {
  assert.equal(groupRequest({ by: "none" }, "b"), null);
});

test("the teachers with a value are a list: attributes of one's own and unknown ones, too", () => {
  assert.equal(teachersWith("sector", "state"), "teachers.html?sector=state");
  assert.equal(teachersWith("school type", "a&b", { type: "weak" }), "teachers.html?type=weak&is.school+type=a%26b");
  assert.equal(teachersWith("sector", null), "teachers.html?unknown=sector");
});

test("attributes that all data have come first", () => {
  assert.deepEqual(attributeOrder(["entry", "sector", "careerStage"]), ["careerStage", "sector", "entry"]);
});

test("a comma in an id does not part the nodes of an address", () => {
  const query = new URL(graphLink({ show: ["course/a,b", "topic/c"] }), "http://x/").searchParams;
  assert.deepEqual((query.get("show") ?? "").split(",").map(decodeURIComponent), ["course/a,b", "topic/c"]);
});
