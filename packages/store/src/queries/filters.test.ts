import {
  ActorQuery,
  ClaimQuery,
  DocumentQuery,
  EstimateQuery,
  IncidentQuery,
  PlaceQuery,
  SourceQuery,
} from "@sitrep/domain/filter";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amended, datasetNamed, instantOf, load, said } from "../collection.fixture.ts";
import type { Engine } from "../engine.ts";
import { ENGINES } from "../engines.fixture.ts";
import type { Listed } from "../body.ts";
import type { Page } from "../page.ts";
import { listActors } from "./actors.ts";
import { listClaims } from "./claims.ts";
import { listDocuments } from "./documents.ts";
import { listEstimates } from "./estimates.ts";
import { incidentsByDays, incidentsByDaysIn } from "./incidents-by-days.ts";
import { incidentsByPlace } from "./incidents-by-place.ts";
import { listIncidents } from "./incidents.ts";
import { listPlaces } from "./places.ts";
import { listSources } from "./sources.ts";

const idsOf = ({ rows, total }: Page<Listed>): readonly string[] => {
  expect(total).toBe(rows.length);
  return rows.map(({ any }) => any.record.id.replace("demo/", "")).toSorted();
};

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await load(engine);
    const other = { dataset: datasetNamed("other"), actors: [] };
    const place = { id: "other/kirkuk", kind: "governorate", parent: "demo/iq" };
    const names = [{ text: "Kirkuk", lang: "en", preferred: true }];
    await load(engine, { ...other, places: [{ ...place, names }] }, instantOf(2));
  });
  afterAll(async () => engine.close());

  const view = { position: 2, role: "public" } as const;
  const incidents = async (query: object) =>
    idsOf(await listIncidents(engine, IncidentQuery.parse(query), view));
  const estimates = async (query: object) =>
    idsOf(await listEstimates(engine, EstimateQuery.parse(query), view));
  const claims = async (query: object) =>
    idsOf(await listClaims(engine, ClaimQuery.parse(query), view));
  const sources = async (query: object) =>
    idsOf(await listSources(engine, SourceQuery.parse(query), view));
  const documents = async (query: object) =>
    idsOf(await listDocuments(engine, DocumentQuery.parse(query), view));
  const places = async (query: object) =>
    idsOf(await listPlaces(engine, PlaceQuery.parse(query), view));
  const actors = async (query: object) =>
    idsOf(await listActors(engine, ActorQuery.parse(query), view));

  test("F1: incidents by every field that has a list of values", async () => {
    expect(await incidents({})).toEqual(["earlier", "market", "spread", "syrian"]);
    expect(await incidents({ kind: "explosion" })).toEqual(["market"]);
    expect(await incidents({ kind: "explosion,shelling" })).toEqual(["market", "syrian"]);
    expect(await incidents({ extent: "series" })).toEqual(["earlier"]);
    expect(await incidents({ precision: "district,country" })).toEqual(["earlier", "spread"]);
    expect(await incidents({ verification: "disputed" })).toEqual(["syrian"]);
    expect(await incidents({ attribution: "suspected" })).toEqual(["market"]);
    expect(await incidents({ harmed: "civilians" })).toEqual(["market"]);
    expect(await incidents({ harmed: "militia" })).toEqual([]);
    expect(await incidents({ effect: "killed" })).toEqual(["market"]);
    expect(await incidents({ tag: "market" })).toEqual(["market"]);
    expect(await incidents({ actor: "demo/army" })).toEqual(["spread"]);
    expect(await incidents({ document: "demo/column" })).toEqual(["market", "syrian"]);
    expect(await incidents({ dataset: "demo" })).toHaveLength(4);
    expect(await incidents({ dataset: "other" })).toEqual([]);
  });

  test("F1: an attribution is one of those who did it, not of those it was done to", async () => {
    const other = await open();
    const parties = [
      { role: "perpetrator", actor: "demo/band", attribution: "claimed" },
      { role: "target", actor: "demo/army", attribution: "denied" },
    ];
    await load(other, amended("incidents", "demo/market", { parties }));
    const found = async (attribution: string) =>
      (await listIncidents(other, IncidentQuery.parse({ attribution }), { ...view, position: 1 }))
        .total;
    expect([await found("claimed"), await found("denied")]).toEqual([1, 0]);
    await other.close();
  });

  test("F1: a source is found as speaker, as relay, and as publisher in its own voice", async () => {
    expect(await incidents({ source: "demo/general" })).toEqual(["market", "spread"]);
    expect(await incidents({ source: "demo/officials" })).toEqual(["spread"]);
    // The reprint's voice is the voice of the wire story that it prints again.
    expect(await incidents({ source: "demo/agency" })).toEqual(["earlier", "syrian"]);
    expect(await incidents({ source: "demo/paper" })).toEqual(["market", "syrian"]);
  });

  test("F1: a place holds all that lies in it, and what was spread into it", async () => {
    expect(await incidents({ place: "demo/iq" })).toEqual(["earlier", "market", "spread"]);
    expect(await incidents({ place: "demo/nineveh" })).toEqual(["market", "spread"]);
    expect(await incidents({ place: "demo/sinjar" })).toEqual(["spread"]);
    expect(await incidents({ place: "demo/anbar" })).toEqual(["spread"]);
    expect(await incidents({ place: "demo/ramadi" })).toEqual([]);
    expect(await incidents({ place: "demo/sy,demo/mosul" })).toEqual(["market", "syrian"]);
    expect(await incidents({ place: "demo/nowhere" })).toEqual([]);
    expect(await estimates({ place: "demo/iq" })).toEqual(["fighters", "fighters-north"]);
    expect(await estimates({ place: "demo/nineveh" })).toEqual(["fighters-north"]);
    expect(await claims({ place: "demo/iq" })).toEqual(["denial"]);
    expect(await claims({ place: "demo/sy" })).toEqual([]);
  });

  test("F2: days keep what may have happened in them, and with sure what did", async () => {
    expect(await incidents({ from: "2019-02-17", to: "2019-02-17" })).toEqual(["market", "spread"]);
    expect(await incidents({ from: "2019-02-17", to: "2019-02-17", sure: true })).toEqual([
      "market",
    ]);
    expect(await incidents({ from: "2019-02-01", to: "2019-02-28", sure: "true" })).toEqual([
      "market",
      "spread",
    ]);
    expect(await incidents({ from: "2019-02-16" })).toEqual(["earlier", "market", "spread"]);
    expect(await incidents({ from: "2019-02-18" })).toEqual(["spread"]);
    expect(await incidents({ to: "2019-01-31" })).toEqual(["earlier", "syrian"]);
    expect(await incidents({ to: "1999-01-01" })).toEqual(["earlier"]);
    expect(await incidents({ to: "1999-01-01", sure: true })).toEqual([]);
    expect(await incidents({ to: "2019-02-16", sure: true })).toEqual(["earlier", "syrian"]);
    expect(await incidents({ from: "2018-12-31", to: "2018-12-31" })).toEqual([
      "earlier",
      "syrian",
    ]);
    expect(await estimates({ from: "2019-02-01" })).toEqual(["fighters"]);
    // Somebody declared it on a day that nobody told.
    expect(await claims({ from: "1900-01-01" })).toEqual(["denial"]);
  });

  test("F1: fields narrow each other, and values of one field are alternatives", async () => {
    expect(await incidents({ place: "demo/iq", kind: "explosion", q: "market" })).toEqual([
      "market",
    ]);
    expect(await incidents({ place: "demo/sy", kind: "explosion" })).toEqual([]);
    expect(await incidents({ kind: [] })).toHaveLength(4);
  });

  test("F1: estimates, claims, sources, documents, actors and places by their own fields", async () => {
    expect(await estimates({ metric: "fighters-present" })).toHaveLength(2);
    expect(await estimates({ metric: "cash-held" })).toEqual([]);
    expect(await estimates({ nature: "estimate", speakers: "anonymous" })).toEqual(["fighters"]);
    expect(await estimates({ speakers: "named" })).toEqual(["fighters-north"]);
    expect(await estimates({ subject: "demo/band" })).toEqual(["fighters"]);
    expect(await estimates({ verification: "verified", tag: "north" })).toEqual(["fighters-north"]);
    expect(await estimates({ source: "demo/officials" })).toEqual(["fighters"]);
    expect(await claims({ kind: "denial" })).toEqual(["denial"]);
    expect(await claims({ subject: "demo/band" })).toEqual(["undated"]);
    expect(await claims({ document: "demo/reprint", source: "demo/general" })).toEqual(["denial"]);
    expect(await sources({ kind: "agency,outlet" })).toEqual(["agency", "paper"]);
    expect(await sources({ identity: "anonymous" })).toEqual(["officials"]);
    expect(await sources({ party: true })).toEqual(["general"]);
    expect(await sources({ party: false })).toEqual(["agency", "officials", "paper"]);
    expect(await documents({ publisher: "demo/paper" })).toEqual(["column", "reprint"]);
    expect(await documents({ reprint: true })).toEqual(["reprint"]);
    expect(await documents({ reprint: false })).toEqual(["column", "wire"]);
    expect(await actors({ kind: "state-force" })).toEqual(["army"]);
    expect(await places({ kind: "country" })).toEqual(["iq", "sy"]);
    expect(await places({ parent: "demo/iq" })).toEqual(["anbar", "nineveh", "other/kirkuk"]);
    expect(await places({ used: true })).toEqual(
      ["anbar", "hasakah", "iq", "mosul", "nineveh", "sinjar"], // prettier-ignore
    );
    expect(await places({ used: false })).toEqual(
      ["border", "hamlet", "other/kirkuk", "ramadi", "sy"], // prettier-ignore
    );
  });

  test("regression: a document was said to be spoken in by whoever spoke in the same record", async () => {
    // In the market story the general speaks in the wire story and the paper in its own column.
    expect(await sources({ document: "demo/wire" })).toEqual(["agency", "general", "officials"]);
    expect(await sources({ document: "demo/column" })).toEqual(["general", "paper"]);
    expect(await sources({ document: "demo/reprint" })).toEqual(["agency", "general", "paper"]);
  });

  test("regression: sources of a document were taken from versions that hold no more, or not yet", async () => {
    const other = await open();
    await load(other);
    const reports = [said("demo/wire", { speakers: ["demo/officials"] })];
    await load(
      other,
      amended(
        "claims",
        "demo/denial",
        { reports },
        amended("estimates", "demo/fighters-north", { reports }),
      ),
      instantOf(2),
    );
    const heard = async (position: number) =>
      idsOf(
        await listSources(other, SourceQuery.parse({ document: "demo/column" }), {
          position,
          role: "public",
        }),
      );
    expect(await heard(1)).toEqual(["general", "paper"]);
    expect(await heard(2)).toEqual(["paper"]);
    await other.close();
  });

  test("V8: incidents are counted by days and by places, however they are grouped", async () => {
    const days = await incidentsByDays(engine, {}, view);
    const rows = await incidentsByPlace(engine, {}, view);
    const sum = (all: readonly { readonly incidents: number }[]) =>
      all.reduce((total, { incidents: times }) => total + times, 0);
    expect([sum(days), sum(rows)]).toEqual([4, 4]);
    const at = (place: string) => rows.find((row) => row.place === place);
    expect(at("demo/iq")).toMatchObject({
      undated: 1,
      firstDay: "2019-02-16",
      lastDay: "2019-02-16",
      extent: "series",
    });
    expect(at("demo/sinjar")).toMatchObject({
      alsoIn: ["demo/anbar"],
      undated: 0,
      firstDay: "2019-02-01",
      lastDay: "2019-02-28",
    });
    const filter = { from: "2019-02-17", to: "2019-02-17" };
    const inTime = await incidentsByPlace(engine, filter, view);
    expect(Object.fromEntries(inTime.map(({ place, isInTime }) => [place, isInTime]))).toEqual({
      "demo/mosul": true,
      "demo/sinjar": false,
    });
    const inside = await incidentsByDaysIn(engine, ["demo/anbar", "demo/nineveh"], {}, view);
    expect(Object.fromEntries([...inside].map(([place, all]) => [place, sum(all)]))).toEqual({
      "demo/anbar": 1,
      "demo/nineveh": 2,
    });
  });

  test("L5: a filter answers about the position asked for", async () => {
    const other = await open();
    await load(other);
    await load(
      other,
      amended("incidents", "demo/market", { kind: "abduction", tags: ["road"] }),
      instantOf(2),
    );
    const found = async (query: object, position: number) =>
      (
        await listIncidents(other, IncidentQuery.parse(query), { position, role: "public" })
      ).rows.map(({ recordedIn }) => recordedIn);
    expect(await found({ kind: "explosion" }, 0)).toEqual([]);
    expect(await found({ kind: "explosion" }, 1)).toEqual([1]);
    expect(await found({ kind: "explosion" }, 2)).toEqual([]);
    expect(await found({ tag: "road" }, 2)).toEqual([2]);
    await other.close();
  });

  test("G2: an editor is also listed what is withheld, and nobody else is", async () => {
    const other = await open();
    await load(other, amended("incidents", "demo/market", { sensitivity: "withhold" }));
    const total = async (role: "public" | "contributor" | "editor") =>
      (await listIncidents(other, IncidentQuery.parse({}), { position: 1, role })).total;
    expect([await total("public"), await total("contributor"), await total("editor")]).toEqual(
      [3, 3, 4], // prettier-ignore
    );
    await other.close();
  });

  test("F1: a filter of as many values as are allowed, in each field at once, is answered", async () => {
    const fifty = Array.from({ length: 50 }, (_, n) => `demo/x${n}`);
    const ids = { place: fifty, actor: fifty, source: fifty, document: fifty };
    expect(
      await incidents({ ...ids, q: "a ".repeat(100), tag: fifty.map((id) => id.slice(5)) }),
    ).toEqual([]);
  });
});
