/** A counter over a small made-up collection, for tests of what a map draws. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLocal } from "@sitrep/api/local";
import type { MapAnswer } from "./map-answer.ts";

const place = (id: string, kind: string, name: string, more: object = {}) => ({
  id: `gazetteer/${id}`,
  kind,
  names: [{ text: name, lang: "en", preferred: true }],
  ...more,
});

const places = [
  place("iq", "country", "Iraq"),
  place("sy", "country", "Syria"),
  place("iq-nineveh", "governorate", "Nineveh", { parent: "gazetteer/iq" }),
  place("iq-anbar", "governorate", "Anbar", { parent: "gazetteer/iq" }),
  place("iq-basra", "governorate", "Basra", { parent: "gazetteer/iq" }),
  place("sy-homs", "governorate", "Homs", { parent: "gazetteer/sy" }),
  place("iq-nineveh-sinjar-district", "district", "Sinjar District", {
    parent: "gazetteer/iq-nineveh",
  }),
  place("iq-nineveh-mosul", "settlement", "Mosul", {
    parent: "gazetteer/iq-nineveh",
    point: { lat: 36.335, lon: 43.11889 },
  }),
];

const dataset = (id: string) => ({
  id,
  title: id,
  publisher: "A desk",
  licence: "CC-BY-4.0",
  edition: "1",
  citation: "A desk.",
  redistributable: true,
});

/** What an incident of the fixture says. */
export interface MadeUp {
  readonly place: string;
  readonly precision: string;
  readonly alsoIn?: readonly string[];
  readonly extent?: string;
}

/** The answer of `series.map` over incidents in a gazetteer of eight places; Basra is watched whole, Homs by nobody. */
export async function mapAnswerOver(incidents: readonly MadeUp[]): Promise<MapAnswer> {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-map-"));
  const local = await openLocal(join(folder, "a.db"), { role: "public", create: true });
  const by = { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" };
  const collections = [
    { dataset: dataset("gazetteer"), places },
    {
      dataset: dataset("demo"),
      sources: [
        { id: "demo/agency", kind: "agency", identity: { is: "named", name: "An agency" } },
      ],
      documents: [{ id: "demo/article", title: "An article", publisher: "demo/agency" }],
      coverage: [
        {
          id: "demo/watch",
          title: "Basra",
          watcher: "demo/agency",
          includes: ["gazetteer/iq-basra"],
          period: "2000/2030",
          selection: "every incident",
        },
      ],
      incidents: incidents.map(
        ({ place: id, precision, alsoIn = [], extent = "single" }, index) => ({
          id: `demo/incident-${index}`,
          title: `Incident ${index}`,
          kind: "armed-attack",
          when: "2019-02",
          where: {
            place: `gazetteer/${id}`,
            precision,
            alsoIn: alsoIn.map((other) => `gazetteer/${other}`),
          },
          extent,
          reports: [{ document: "demo/article" }],
        }),
      ),
    },
  ];
  try {
    for (const collection of collections) {
      const outcome = await local.load(collection, by);
      if (!outcome.written) throw new Error(JSON.stringify(outcome.issues));
    }
    return await local.caller.series.map({ from: "2019-01-01", to: "2019-12-31" });
  } finally {
    await local.close();
  }
}
