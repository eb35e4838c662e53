import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCounter } from "@sitrep/api/counter";
import type { Counter } from "@sitrep/api/counter";
import { recordsIn } from "@sitrep/domain/derivation";
import { unsaidIn } from "@sitrep/domain/derivation.fixture";
import { valueTitle } from "@sitrep/domain/value-subject";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownCollection, run } from "../apps/cli/src/program.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-derivations-"));
const path = join(folder, "sitrep.db");
let counter: Counter;

beforeAll(async () => {
  const gazetteer = join(ownCollection, "../../gazetteer");
  const { status, stderr } = run(["load", gazetteer, ownCollection, "--db", path]);
  if (status !== 0) throw new Error(stderr);
  counter = await openCounter(path, { role: "public" });
});

afterAll(async () => {
  await counter.close();
  rmSync(folder, { recursive: true });
});

test("W5: all that is worked out in the project's own collection says its English from its data, and names every record", async () => {
  const { caller } = counter;
  const lists = [
    await caller.incidents.list({ limit: 200 }),
    await caller.estimates.list({ limit: 200 }),
    await caller.claims.list({ limit: 200 }),
  ];
  expect(lists.map(({ next }) => next)).toEqual([null, null, null]);
  const balances = await caller.estimates.balances({});
  const ids = [...lists, balances].flatMap(({ items }) => items.map(({ id }) => id));
  const pages = [
    "/incidents?place=gazetteer/iq-kirkuk&from=2018-03-01&to=2018-03-31",
    "/estimates",
    "/series?by=month&place=gazetteer/iq-kirkuk&from=2018-01-10&to=2018-12-31&harm=killed",
    "/series?by=year&place=gazetteer/iq&from=2018-03-01&to=2019-12-31&split=attribution&likeForLike=true",
  ];
  const unsaid: string[] = [];
  for (const of of [...ids, ...pages]) {
    const { values, labels } = await caller.why.of({ of });
    for (const { title, about, why } of values) {
      const said = valueTitle(about, (id) => labels[id]?.label ?? id);
      unsaid.push(...unsaidIn(why), ...(title === said ? [] : [`title: ${title}`]));
      for (const id of recordsIn(why)) if (labels[id] === undefined) unsaid.push(`name of ${id}`);
    }
  }
  expect(ids.length).toBeGreaterThan(190);
  expect(unsaid).toEqual([]);
});
