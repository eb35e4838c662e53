import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import { sentenceOf } from "@sitrep/domain/issue";
import { parseWith } from "@sitrep/domain/parse";
import type { AnyRecord } from "@sitrep/domain/record";
import { Document } from "@sitrep/domain/document";
import { Source } from "@sitrep/domain/source";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportOutcome } from "./import.ts";
import type { Local } from "./local.ts";
import { openLocal } from "./local.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-import-"));
let local: Local;
beforeAll(async () => {
  local = await openLocal(join(folder, "a.db"), { role: "editor", create: true });
});
afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true });
});

const place = (id: string, parent?: string) => ({
  id: `demo/${id}`,
  kind: "district",
  names: [{ text: id, lang: "en", preferred: true }],
  ...(parent !== undefined && { parent: `demo/${parent}` }),
});

/** Parsed one by one, as an adapter's records are: what is wrong between them is not seen there. */
function recordsOf(places: readonly object[]): readonly AnyRecord[] {
  return parseCollection({ dataset: DEMO_DATASET, places }, () => "place").records;
}

async function run(
  places: readonly object[],
  mode: "plan" | "apply",
  more: readonly AnyRecord[] = [],
): Promise<ImportOutcome> {
  async function* batches() {
    yield { records: [...recordsOf(places), ...more] };
  }
  const authorship = {
    author: "Test",
    reason: "Edition 1",
    recordedAt: "2026-11-20T09:00:00.000Z",
  };
  return local.importDataset(batches, { dataset: "demo", mode, authorship });
}

const told = (outcome: ImportOutcome): readonly string[] =>
  outcome.refused ? outcome.issues.map(sentenceOf) : [];

test("L10: a plan says what an import then does, and what was done shows in the ledger", async () => {
  const planned = await run([place("here"), place("there", "here")], "plan");
  expect(planned).toMatchObject({ refused: false, result: { position: null } });
  expect((await local.caller.ledger.head({})).ledger.position).toBe(0);
  const applied = await run([place("here"), place("there", "here")], "apply");
  expect(applied).toMatchObject({
    refused: false,
    result: { position: 1, counts: { created: 3 } },
  });
  expect((await local.caller.places.list({})).total).toBe(2);
});

test("what stands against an import comes back as issues, and nothing is written", async () => {
  for (const mode of ["plan", "apply"] as const) {
    expect(told(await run([place("there", "here")], mode))).toEqual([
      'refers to a record that would not be there, seen "demo/here"; expected a record that stays (demo/there)',
    ]);
    expect(told(await run([place("here", "there"), place("there", "here")], mode))).toEqual([
      "leads back to itself, seen demo/here → demo/there → demo/here; expected a line that comes to an end (demo/here parent)",
    ]);
    const again = recordsOf([{ ...place("here"), notes: "Twice." }]);
    expect(told(await run([place("here")], mode, again))).toEqual([
      "came twice with different contents; expected an id of its own, or the same contents (demo/here)",
    ]);
  }
  expect((await local.caller.ledger.head({})).ledger.position).toBe(1);
});

const SOURCE = { kind: "agency", identity: { is: "named", name: "Example Wire" } };
const PERSON = { kind: "witness", identity: { is: "named", name: "Um Zayd", private: true } };
const PAGE = { id: "demo/page", title: "A page", publisher: "demo/wire" };
const REPORTS = [{ document: "demo/page" }];

function figure(id: string, unit: string): object {
  return {
    id: `demo/${id}`,
    title: id,
    metric: unit === "person" ? "fighters-present" : "territory-share",
    nature: "estimate",
    population: "fighters",
    scope: { includes: ["demo/here"] },
    asOf: "2019",
    quantity: { form: "exactly", value: 5, unit },
    reports: REPORTS,
  };
}

/** Imports records in an order of their own, as lines of JSON come, and counts how often they were read. */
async function runLines(
  lines: readonly (readonly [AnyRecord["kind"], object])[],
  isCoverageDerived = false,
): Promise<{ readonly outcome: ImportOutcome; readonly readings: number }> {
  const records = lines.map(([kind, record]) => {
    const parsed = parseWith(RECORD_SCHEMA[kind], record, {});
    if (!parsed.ok) throw new Error(parsed.issues.map(sentenceOf).join("\n"));
    // The schema of a kind parses to the record of that kind.
    return { kind, record: parsed.value } as AnyRecord;
  });
  const both: readonly AnyRecord[] = [
    { kind: "source", record: Source.parse({ ...SOURCE, id: "demo/wire" }) },
    { kind: "document", record: Document.parse(PAGE) },
  ];
  let readings = 0;
  async function* batches() {
    readings += 1;
    yield { records: recordsOf([place("here")]) };
    yield { records };
    yield { records: both };
  }
  const authorship = { author: "Test", reason: "Lines", recordedAt: "2026-11-20T10:00:00.000Z" };
  const outcome = await local.importDataset(batches, {
    dataset: "demo",
    mode: "plan",
    authorship,
    isCoverageDerived,
  });
  return { outcome, readings };
}

describe("what is wrong between the records of a stream", () => {
  test("G3: a private name in a text that came before its source refuses the whole, and a single word warns", async () => {
    const claim = { id: "demo/said", title: "Said", kind: "declaration", reports: REPORTS };
    const person = ["source", { ...PERSON, id: "demo/person", aliases: ["Zaynab"] }] as const;
    const refused = await runLines([
      ["claim", { ...claim, statement: "The house of Um Zayd burned." }],
      person,
    ]);
    expect(refused).toMatchObject({
      readings: 2,
      outcome: { refused: true, issues: [{ code: "private-person", record: "demo/said", path: "statement" }] },
    }); // prettier-ignore
    expect(JSON.stringify(refused)).not.toContain("Zayd");
    const warned = await runLines([["claim", { ...claim, statement: "Zaynab saw it." }], person]); // prettier-ignore
    expect(warned.outcome).toMatchObject({
      refused: false,
      warnings: [{ code: "private-person", severity: "warn", record: "demo/said" }],
    });
  });

  test("B4, J2: a part in another unit, and a judgement on two kinds, refuse the whole", async () => {
    const balance = { id: "demo/sum", title: "A sum", remainder: "others", whole: "demo/all", parts: ["demo/some"], reports: REPORTS }; // prettier-ignore
    const judgement = { id: "demo/pair", left: "demo/wire", right: "demo/here", verdict: "same", reason: "No.", author: "A" }; // prettier-ignore
    const { outcome } = await runLines([
      ["balance", balance],
      ["judgement", judgement],
      ["estimate", figure("all", "person")],
      ["estimate", figure("some", "percent")],
    ]);
    expect(outcome).toMatchObject({
      refused: true,
      issues: [
        { record: "demo/sum", path: "parts[0]", seen: "percent", expected: "person" },
        { record: "demo/pair", path: "right", seen: "a place", expected: "a source" },
      ],
    });
  });

  test("D4: claims about one another in a circle are named, in a stream as in a collection, and read once", async () => {
    const claim = (id: string, about: string): readonly ["claim", object] => [
      "claim",
      { id: `demo/${id}`, title: id, kind: "denial", statement: "It is not so.", reports: REPORTS, about: [{ record: `demo/${about}`, relation: "disputes" }] },
    ]; // prettier-ignore
    const { outcome, readings } = await runLines([claim("two", "one"), claim("one", "two")]);
    expect(readings).toBe(1);
    expect(outcome).toMatchObject({
      refused: false,
      warnings: [
        {
          code: "cycle",
          severity: "warn",
          record: "demo/one",
          path: "about[0]",
          seen: "demo/one → demo/two → demo/one",
        },
      ],
    });
  });

  test("V17: an incident outside of coverage that comes behind it is named, and where coverage is made of rows it is read once", async () => {
    const coverage = ["coverage", { id: "demo/own", title: "Own", dataset: "demo", includes: ["demo/here"], period: "2018", selection: "All." }] as const; // prettier-ignore
    const incident = ["incident", { id: "demo/raid", title: "A raid", kind: "armed-attack", when: "2019", where: { place: "demo/here", precision: "district" }, reports: REPORTS }] as const; // prettier-ignore
    expect(await runLines([incident, coverage])).toMatchObject({
      readings: 2,
      outcome: {
        refused: false,
        warnings: [
          { code: "contradiction", severity: "warn", record: "demo/raid", seen: "demo/own" },
        ],
      },
    });
    expect(await runLines([incident, coverage], true)).toMatchObject({
      readings: 1,
      outcome: { refused: false, warnings: [] },
    });
  });

  test("G2, Q10: what one record tells by itself needs no second reading", async () => {
    const coded = { form: "coded", low: 9, best: 5, high: 7, unit: "person" };
    const odd = await runLines([["estimate", { ...figure("odd", "person"), quantity: coded }]]);
    expect(odd).toMatchObject({
      readings: 1,
      outcome: { refused: false, warnings: [{ code: "disordered", record: "demo/odd" }] },
    });
    const incident = {
      id: "demo/bomb-at-here",
      title: "A bomb",
      kind: "explosion",
      when: "2019",
      where: { place: "demo/here", precision: "district" },
      parties: [],
      harm: [],
      extent: "single",
      sensitivity: "coarsen",
      reports: REPORTS,
    };
    expect((await runLines([["incident", incident]])).outcome).toMatchObject({
      refused: true,
      issues: [{ code: "told-place", record: "demo/bomb-at-here" }],
    });
  });
});
