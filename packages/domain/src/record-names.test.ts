import { expect, test } from "vitest";
import type { AnyRecord } from "./record.ts";
import { namesOf } from "./record-names.ts";
import { Source } from "./source.ts";

function source(more: object): AnyRecord {
  const record = Source.parse({ id: "d/s", kind: "outlet", ...more });
  return { kind: "source", record };
}

test("a source is called by its name, its office and its aliases, in this order", () => {
  const identity = { is: "named", name: "A. Mayor" };
  expect(namesOf(source({ identity, role: "Mayor of Tilwan", aliases: ["The mayor"] }))).toEqual([
    "A. Mayor",
    "Mayor of Tilwan",
    "The mayor",
  ]);
});

test("a source that is not named is called by its role", () => {
  expect(namesOf(source({ identity: { is: "anonymous", role: "An officer" } }))).toEqual([
    "An officer",
  ]);
});
