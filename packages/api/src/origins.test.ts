import type { WrittenCollection } from "@sitrep/store/collection.fixture";
import { datasetNamed, instantOf, load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

/** Two papers that quote each other on one figure, and a general who speaks to a third. */
function circular(): WrittenCollection {
  const source = (slug: string, kind: "outlet" | "military" = "outlet") => ({
    id: `ring/${slug}`,
    kind,
    identity: { is: "named" as const, name: slug },
  });
  const figure = (slug: string, report: object) => ({
    id: `ring/${slug}`,
    title: slug,
    metric: "fighters-crossed" as const,
    nature: "estimate" as const,
    population: "Fighters",
    scope: { includes: ["demo/nineveh"] },
    period: "2019",
    quantity: { form: "exactly" as const, value: 100, unit: "person" as const },
    tags: ["ring"],
    reports: [report],
  });
  return {
    dataset: datasetNamed("ring"),
    sources: [
      source("morning"),
      source("evening"),
      source("weekly"),
      source("general", "military"),
    ],
    documents: ["morning", "evening", "weekly"].map((slug) => ({
      id: `ring/of-${slug}`,
      title: `Of ${slug}`,
      publisher: `ring/${slug}`,
    })),
    estimates: [
      figure("first", said("ring/of-morning", { speakers: ["ring/evening"] })),
      figure("second", said("ring/of-evening", { speakers: ["ring/morning"] })),
      figure("third", said("ring/of-weekly", { speakers: ["ring/general"] })),
    ],
  };
}

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    await load(engine, sample(), instantOf(1));
    await load(engine, circular(), instantOf(2));
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  test("I9: a topic takes together what the records of every kind say", async () => {
    const all = await caller.origins.of({});
    const demo = await caller.origins.of({ dataset: "demo" });
    expect(demo.records).toBe(all.records - 3);
    const kinds = Object.values(demo.labels).map(({ kind }) => kind);
    for (const kind of ["incident", "estimate", "claim"]) expect(kinds).toContain(kind);
  });

  test("I8: outlets that quote each other are found and named, and are one origin at least", async () => {
    const answer = await caller.origins.of({ metric: "fighters-crossed", tag: "ring" });
    expect(answer).toMatchObject({ low: 2, high: 3, records: 3, accounts: 3 });
    expect(answer.circles).toMatchObject([
      { of: "sources", standing: "finding", records: ["ring/first", "ring/second"] },
    ]);
    expect(answer.labels["ring/morning"]).toMatchObject({ kind: "source", label: "morning" });
  });

  test("I9: of one record it says what the record's own verification says", async () => {
    const { items } = await caller.incidents.list({});
    for (const { id, computed } of items) {
      const { low, high } = await caller.origins.of({ id });
      const { origins } = computed.verification;
      expect([low, high]).toEqual([origins.low, origins.high]);
    }
  });

  test("L5: as known before the papers wrote, nothing of them is there", async () => {
    const answer = await caller.origins.of({ tag: "ring", knownAt: "1" });
    expect(answer).toMatchObject({ low: 0, high: 0, records: 0, ledger: { position: 1 } });
    await expect(caller.origins.of({ id: "ring/first", knownAt: "1" })).rejects.toThrow(
      "there is no incident, estimate or claim ring/first here",
    );
  });

  test("a limit lists fewer ways and changes no number", async () => {
    const whole = await caller.origins.of({});
    const part = await caller.origins.of({ limit: 1 });
    expect(part.ways).toHaveLength(1);
    expect([part.low, part.high, part.waysTotal]).toEqual([whole.low, whole.high, whole.waysTotal]);
  });
});
