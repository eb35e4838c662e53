import { Document } from "@sitrep/domain/document";
import { originsOf } from "@sitrep/domain/origin";
import { Report } from "@sitrep/domain/report";
import { Source } from "@sitrep/domain/source";
import { expect, test } from "vitest";
import { originLayers } from "./origin-layers.ts";

const sources = Object.fromEntries(
  [
    { id: "d/paper", kind: "outlet", identity: { is: "named", name: "A paper" } },
    { id: "d/copyist", kind: "outlet", identity: { is: "named", name: "A copyist" } },
    { id: "d/agency", kind: "agency", identity: { is: "named", name: "An agency" } },
    {
      id: "d/officials",
      kind: "military",
      identity: { is: "anonymous", role: "Officials", headcount: 3 },
    },
    {
      id: "d/official",
      kind: "military",
      identity: { is: "anonymous", role: "An official" },
      possiblySameAs: ["d/officials"],
    },
  ].map((one) => [one.id, Source.parse(one)]),
);
const documents = Object.fromEntries(
  [
    { id: "d/article", title: "An article", publisher: "d/paper" },
    { id: "d/other", title: "Another article", publisher: "d/agency" },
    { id: "d/copy", title: "A copy", publisher: "d/copyist", republishes: "d/article" },
  ].map((one) => [one.id, Document.parse(one)]),
);
const lookup = {
  source: (id: string) => sources[id],
  document: (id: string) => documents[id],
};

function layersOf(reports: readonly object[]) {
  const parsed = reports.map((one) => Report.parse(one));
  const { chains, dependences } = originsOf(parsed, lookup);
  const read = parsed.map(({ document }) => document);
  return originLayers({ ways: chains, ties: dependences, read }, { sources, documents });
}

test("I3: a reprint is counted at its original and adds no speaker", () => {
  const { nodes, steps } = layersOf([
    { document: "d/article", speakers: ["d/officials"] },
    { document: "d/copy", speakers: ["d/officials"] },
  ]);
  expect(nodes.map(({ layer, label, again }) => [layer, label, again])).toEqual([
    ["speaker", "Officials", 0],
    ["document", "An article", 1],
    ["outlet", "A paper", 0],
  ]);
  expect(steps).toContainEqual({ from: "document d/article", to: "outlet d/paper" });
});

test("a relay stands between the speaker and the document", () => {
  const { steps } = layersOf([
    { document: "d/article", speakers: ["d/officials"], via: ["d/agency"] },
  ]);
  expect(steps).toEqual([
    { from: "speaker d/officials", to: "relay d/agency" },
    { from: "relay d/agency", to: "document d/article" },
    { from: "document d/article", to: "outlet d/paper" },
  ]);
});

test("I5: speakers who may be one are tied, and the tie is not certain", () => {
  const { ties } = layersOf([
    { document: "d/article", speakers: ["d/officials"] },
    { document: "d/other", speakers: ["d/official"] },
  ]);
  expect(ties).toEqual([
    { left: "speaker d/official", right: "speaker d/officials", certain: false },
  ]);
});

test("no two nodes of one column stand on one another", () => {
  const { nodes, rows } = layersOf([
    { document: "d/article", speakers: ["d/officials", "d/official", "d/agency"] },
    { document: "d/other", speakers: ["d/official"] },
  ]);
  for (const layer of new Set(nodes.map((node) => node.layer))) {
    const own = nodes.filter((node) => node.layer === layer).map(({ row }) => row);
    for (const [index, row] of own.entries())
      expect(own.slice(index + 1).every((other) => Math.abs(other - row) >= 1)).toBe(true);
  }
  expect(Math.max(...nodes.map(({ row }) => row))).toBeLessThan(rows);
});
