import * as filters from "@sitrep/domain/filter";
import { OriginQuery } from "@sitrep/domain/origin-query";
import { load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { labelsAsked } from "./asked-labels.ts";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

/** Some fields of every filter that take ids of records. */
const ID_FIELDS = [...Object.values(filters), OriginQuery].flatMap((schema) =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape).flatMap(([name, field]) => {
        const takes = (value: unknown): boolean => z.safeParse(field as z.ZodType, value).success; // Of any shape.
        return takes("demo/mosul") && !takes("No id") ? name : [];
      })
    : [],
);

const HIDDEN = {
  id: "demo/hidden",
  title: "Kept back",
  kind: "explosion",
  when: "2019-02-17",
  where: { place: "demo/mosul", precision: "settlement" },
  sensitivity: "withhold",
  reports: [said("demo/wire")],
};

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    await load(engine, sample({ incidents: [HIDDEN], estimates: [], claims: [], judgements: [], balances: [] })); // prettier-ignore
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  const view = { position: 1, role: "public" } as const;

  test("F1: every field that takes ids is read by name", async () => {
    expect(ID_FIELDS.length).toBeGreaterThan(20);
    for (const field of new Set([...ID_FIELDS, "dataset"])) {
      const id = field === "dataset" ? "demo" : "demo/mosul";
      const labels = await labelsAsked({ engine }, { [field]: [id] }, view);
      expect([field, ...Object.keys(labels)]).toEqual([field, id]);
    }
  });

  test("G2: what nobody may see and what is not on file has no name, and a group of sources is none", async () => {
    const asked = { id: ["demo/hidden", "demo/nowhere"], without: ["anonymous", "demo/agency"] };
    expect(Object.keys(await labelsAsked({ engine }, asked, view))).toEqual(["demo/agency"]);
  });

  const day = "1999-01-01";
  test.each<[string, () => Promise<{ readonly labels: object }>]>([
    ["incidents", () => caller.incidents.list({ place: "demo/ramadi", from: day, to: day })],
    ["estimates", () => caller.estimates.list({ place: "demo/ramadi" })],
    ["compared figures", () => caller.estimates.compare({ place: "demo/ramadi" })],
    ["claims", () => caller.claims.list({ place: "demo/ramadi" })],
    ["places", () => caller.places.list({ parent: "demo/ramadi", q: "nothing" })],
    ["a map", () => caller.series.map({ place: "demo/ramadi", from: day, to: day })],
    ["a series", () => caller.series.incidents({ place: "demo/ramadi", from: day, to: day })],
    ["the watched", () => caller.series.watch({ place: "demo/ramadi" })],
    ["origins", () => caller.origins.of({ place: "demo/ramadi" })],
    ["changes", () => caller.changes.list({ place: "demo/ramadi", from: day, to: day })],
    ["a batch", () => caller.ledger.batch({ position: 1, place: "demo/ramadi", kind: "claim" })],
    ["why of incidents", () => caller.why.of({ of: "/incidents?place=demo/ramadi" })],
    ["why of a list", () => caller.why.of({ of: "/claims?place=demo/ramadi" })],
    ["why of a series", () => caller.why.of({ of: `/series?place=demo/ramadi&from=${day}&to=${day}` })],
    ["why of origins", () => caller.why.of({ of: "/origins?place=demo/ramadi" })],
  ])("F1: the answer of %s names what its question names, though nothing fits", async (_, ask) => {
    expect((await ask()).labels).toHaveProperty(["demo/ramadi", "label"], "Ramadi");
  }); // prettier-ignore

  test("F1: so do lists of sources, documents and actors", async () => {
    const nothing = { q: "nothing of the kind" };
    const sources = await caller.sources.list({ document: "demo/wire", ...nothing });
    expect([sources.total, sources.labels["demo/wire"]?.label]).toEqual([0, "A wire story"]);
    const documents = await caller.documents.list({ publisher: "demo/paper", ...nothing });
    expect([documents.total, documents.labels["demo/paper"]?.label]).toEqual([0, "Morning Paper"]);
    const actors = await caller.actors.list({ dataset: "demo", ...nothing });
    expect([actors.total, actors.labels["demo"]?.kind]).toEqual([0, "dataset"]);
  });
});
