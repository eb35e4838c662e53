/** Editions of the sample: every way in which a collection changes, drawn at random, for laws over any history. */
import * as fc from "fast-check";
import type { Written, WrittenCollection } from "./collection.fixture.ts";
import { PLACES, datasetNamed, sample, said } from "./collection.fixture.ts";

/** What differs between two editions. */
export interface Edition {
  readonly title: number;
  readonly place: "demo/mosul" | "demo/hamlet" | "demo/ramadi";
  readonly when: "2019-02-17" | "2019-03" | "[..2019-04-01]";
  readonly speaker: "demo/general" | "demo/officials" | null;
  readonly sensitivity: "public" | "coarsen" | "withhold";
  readonly isGeneralPrivate: boolean;
  readonly areOnePerson: boolean;
  readonly isColumnReprint: boolean;
  readonly townName: "Mosul" | "Al-Mawṣil";
  readonly sinjarIn: "demo/nineveh" | "demo/anbar";
  readonly isRedistributable: boolean;
  readonly hasClaims: boolean;
  readonly hasSyrian: boolean;
  readonly more: number;
}

/** Any edition. */
export const anyEdition: fc.Arbitrary<Edition> = fc.record({
  title: fc.nat(3),
  place: fc.constantFrom("demo/mosul", "demo/hamlet", "demo/ramadi"),
  when: fc.constantFrom("2019-02-17", "2019-03", "[..2019-04-01]"),
  speaker: fc.constantFrom("demo/general", "demo/officials", null),
  sensitivity: fc.constantFrom("public", "coarsen", "withhold"),
  isGeneralPrivate: fc.boolean(),
  areOnePerson: fc.boolean(),
  isColumnReprint: fc.boolean(),
  townName: fc.constantFrom("Mosul", "Al-Mawṣil"),
  sinjarIn: fc.constantFrom("demo/nineveh", "demo/anbar"),
  // Rarely: most of the law is about what may be served.
  isRedistributable: fc.nat(5).map((n) => n > 0),
  hasClaims: fc.boolean(),
  hasSyrian: fc.boolean(),
  more: fc.nat(4),
});

/** The collection of an edition. */
export function collectionOf(edition: Edition): WrittenCollection {
  const base = sample();
  const change = (
    list: readonly Written[] | undefined,
    changes: Readonly<Record<string, object>>,
  ): readonly Written[] => (list ?? []).map((one) => ({ ...one, ...changes[one.id] }));
  const name = {
    is: "named",
    name: "General Ṣāliḥ",
    ...(edition.isGeneralPrivate && { private: true }),
  };
  return {
    ...base,
    dataset: datasetNamed("demo", edition.isRedistributable),
    places: change(PLACES, {
      "demo/mosul": { names: [{ text: edition.townName, lang: "en", preferred: true }] },
      "demo/sinjar": { parent: edition.sinjarIn },
    }),
    sources: change(base.sources, {
      "demo/general": {
        identity: name,
        possiblySameAs: edition.areOnePerson ? ["demo/officials"] : [],
      },
    }),
    documents: change(base.documents, {
      "demo/column": edition.isColumnReprint ? { republishes: "demo/wire" } : {},
    }),
    incidents: [
      ...change(base.incidents, {
        "demo/market": {
          title: `Car bomb, told ${edition.title} times`,
          when: edition.when,
          where: { place: edition.place, precision: "settlement" },
          sensitivity: edition.sensitivity,
          reports: [
            said("demo/wire", { speakers: ["demo/general"] }),
            said("demo/column", edition.speaker === null ? {} : { speakers: [edition.speaker] }),
          ],
        },
      }).filter(({ id }) => edition.hasSyrian || id !== "demo/syrian"),
      ...Array.from({ length: edition.more }, (_, n) => extra(n)),
    ],
    claims: edition.hasClaims ? (base.claims ?? []) : [],
  };
}

function extra(n: number): Written {
  return {
    id: `demo/extra-${n}`,
    title: "Attack on a market road",
    kind: "armed-attack",
    when: "2019-02-17",
    where: { place: "demo/ramadi", precision: "near-settlement" },
    reports: [said("demo/wire")],
  };
}
