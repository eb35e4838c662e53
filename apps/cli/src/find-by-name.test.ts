import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCounter } from "@sitrep/api/counter";
import type { Counter } from "@sitrep/api/counter";
import { Failure } from "./failure.ts";
import { findByName } from "./find-by-name.ts";
import type { IdFlag } from "./names.ts";
import { writeDatabase } from "./database.fixture.ts";
import { temporaryFolder } from "./program.fixture.ts";
import { SAMPLE } from "./sample.fixture.ts";

const folder = temporaryFolder();
let counter: Counter;

beforeAll(async () => {
  const more = {
    ...SAMPLE,
    actors: [
      ...SAMPLE.actors,
      { id: "demo/first-brigade", name: "The Brigade", kind: "armed-group", aliases: ["لواء"] },
      { id: "demo/second-brigade", name: "Second", kind: "armed-group", aliases: ["THE BRIGADE"] },
    ],
  };
  const database = join(folder.path, "sitrep.db");
  await writeDatabase(database, more);
  counter = await openCounter(database, { role: "editor" });
});

afterAll(async () => {
  await counter.close();
  folder.remove();
});

test.each<[IdFlag, string, string]>([
  ["place", "Tal Afar District", "gazetteer/iq-nineveh-tal-afar-district"],
  ["place", "ANBAR", "gazetteer/iq-anbar"],
  ["place", "الأنبار", "gazetteer/iq-anbar"],
  ["place", "Anbar governorate", "gazetteer/iq-anbar"],
  ["parent", "Anbar", "gazetteer/iq-anbar"],
  ["place", "Iraq", "gazetteer/iq"],
  ["actor", "the group", "demo/group"],
  ["actor", "TG", "demo/group"],
  ["actor", "لواء", "demo/first-brigade"],
  ["actor", "second-brigade", "demo/second-brigade"],
  ["subject", "The Army", "demo/army"],
  ["source", "The Mayor", "demo/mayor"],
  ["publisher", "A desk", "demo/desk"],
  ["document", "An article", "demo/article"],
  ["document", "reprint", "demo/reprint"],
])("--%s %s is %s", async (flag, name, id) => {
  expect(await findByName(counter, flag, name, undefined)).toBe(id);
});

async function refusalOf(flag: IdFlag, name: string, knownAt?: string): Promise<string> {
  const outcome = await findByName(counter, flag, name, knownAt).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(Failure);
  expect(outcome).toMatchObject({ exitCode: 2 });
  return outcome instanceof Failure ? outcome.message : "";
}

test("a name that two actors have, one of them by an alias, is refused with both", async () => {
  expect((await refusalOf("actor", "the brigade")).split("\n").toSorted()).toEqual([
    "  demo/first-brigade  The Brigade",
    "  demo/second-brigade  Second",
    '--actor "the brigade" may mean several; give one of these ids:',
  ]);
});

test("places of one name are told apart by what they lie in", async () => {
  const words = await refusalOf("place", "Kirkuk");
  expect(words).toMatch(/gazetteer\/iq-kirkuk {2}governorate in Iraq/);
  expect(words).toMatch(/gazetteer\/iq-kirkuk-kirkuk {2}settlement in Kirkuk, Iraq/);
});

test("half a name is nobody's, and says where to look further", async () => {
  expect(await refusalOf("actor", "Gro")).toBe(
    '--actor "Gro" names nothing on record; sitrep actors --q "Gro" looks further',
  );
});

test("L5: who was not on record yet has no name", async () => {
  expect(await refusalOf("actor", "TG", "1")).toContain("names nothing on record");
});
