import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCollection } from "./collection.ts";
import { Coverage, watches } from "./coverage.ts";
import { Incident } from "./incident.ts";
import { sentenceOf } from "./issue.ts";
import { outsideCoverage } from "./outside-coverage.ts";
import { SLUGS, parentOf, place } from "./tree.fixture.ts";
import { spanOf } from "./when.ts";

function coverage(slug: string, more: object = {}): Coverage {
  return Coverage.parse({
    id: `t/${slug}`, title: slug, dataset: "t", includes: [place("iraq")], period: "2018", selection: "Everything.", ...more,
  }); // prettier-ignore
}

function incident(more: object = {}): Incident {
  return Incident.parse({
    id: "t/one", title: "A shooting", kind: "armed-attack", when: "2018-05", where: { place: place("mosul"), precision: "settlement" },
    reports: [{ document: "t/wire" }], ...more,
  }); // prettier-ignore
}

describe("V17: an incident outside of its dataset's own coverage", () => {
  test.each([
    ["time", { when: "2019-05" }],
    ["kind", { kind: "explosion" }],
    ["place", { where: { place: place("deir"), precision: "governorate" } }],
  ])("V17: is found by its %s", (what, more) => {
    const own = coverage("own", { kinds: ["armed-attack"] });
    expect(outsideCoverage(incident(more), [own], parentOf)).toEqual({
      incident: "t/one",
      leftOut: [{ coverage: "t/own", in: [what] }],
    });
    expect(outsideCoverage(incident(), [own], parentOf)).toBe(null);
    expect(outsideCoverage(incident(more), [], parentOf)).toBe(null);
  });

  test("V17: is none where any coverage takes it in, or a date or place may lie inside", () => {
    const both = [coverage("syria", { includes: [place("syria")] }), coverage("iraq")];
    expect(outsideCoverage(incident(), both, parentOf)).toBe(null);
    expect(outsideCoverage(incident({ when: "[2018-12-30..2019-02-01]" }), both, parentOf)).toBe(
      null,
    );
    const wide = incident({ where: { place: place("levant"), precision: "region" } });
    expect(outsideCoverage(wide, [coverage("iraq")], parentOf)).toBe(null);
  });

  test("V17: is said only where no coverage watches any of its cell", () => {
    const somewhere = fc.constantFrom(...SLUGS);
    const sometime = fc.constantFrom("2017", "2018-05", "[2018-12..2019-02]", "2019/2020");
    const kinds = fc.constantFrom(undefined, ["explosion"], ["armed-attack", "explosion"]);
    const any = fc.record({ includes: somewhere, period: sometime, kinds });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), somewhere, sometime, (given, at, when) => {
        const all = given.map((one, index) => coverage(`c-${index}`, { ...one, includes: [place(one.includes)] }));
        const found = incident({ when, where: { place: place(at), precision: "region" } });
        const cell = { place: place(at), ...spanOf(when), kinds: [found.kind] };
        const isWatched = all.some((one) => watches(one, cell, parentOf) !== "none");
        expect(outsideCoverage(found, all, parentOf) === null).toBe(isWatched);
      }),
    );
  }); // prettier-ignore

  test("V17: is a warning that names both, and of a place that stands elsewhere nothing is said", () => {
    const named = (id: string, more: object = {}) => ({
      id, kind: "governorate", names: [{ text: id.slice(2), lang: "en", preferred: true }], ...more,
    }); // prettier-ignore
    const collection = {
      dataset: { id: "t", title: "T", publisher: "Us", licence: "CC0", edition: "1", citation: "Us.", redistributable: true },
      sources: [{ id: "t/desk", kind: "outlet", identity: { is: "named", name: "Desk" } }],
      documents: [{ id: "t/wire", title: "Wire", publisher: "t/desk" }],
      places: [named("t/country", { kind: "country" }), named("t/north", { parent: "t/country" }), named("t/south", { parent: "t/country" })],
      coverage: [{ id: "t/own", title: "Own", dataset: "t", includes: ["t/north"], period: "2018", selection: "All." }],
      incidents: ["t/south", "g/elsewhere"].map((at, index) => ({
        id: `t/incident-${index}`, title: "A shooting", kind: "armed-attack", when: "2018-05",
        where: { place: at, precision: "governorate" }, reports: [{ document: "t/wire" }],
      })),
    }; // prettier-ignore
    const { issues } = parseCollection(collection, (id) => (id === "g/elsewhere" ? "place" : undefined));
    const sentences = issues.filter(({ code }) => code === "contradiction").map(sentenceOf);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/lies outside of what its dataset says that it watches, in place, seen t\/own.*t\/incident-0/);
  }); // prettier-ignore
});
