import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Dataset } from "./dataset.ts";
import { MASKED_NAME, nameMask } from "./gate-name.ts";
import { MASKED_PLACE } from "./gate-place.ts";
import type { GateLookup, Gated } from "./gate.ts";
import { ViewerRole, gate } from "./gate.ts";
import type { PlaceId } from "./id.ts";
import { Incident } from "./incident.ts";
import type { AnyRecord, RecordKind } from "./record.ts";
import { RECORD_KINDS, RECORD_SCHEMA } from "./record.ts";
import { Source } from "./source.ts";
import { SAMPLES } from "./samples.fixture.ts";
import { fold } from "./text.ts";

const DATASET = Dataset.parse(SAMPLES.dataset);
const LIFTED: Readonly<Record<string, string>> = {
  "t/place": "t/governorate", "t/other-place": "t/governorate", "t/governorate": "t/governorate",
}; // prettier-ignore

const LOOKUP: GateLookup = {
  governorateOf: (id) => LIFTED[id] as PlaceId | undefined, // Slugs of the test are no branded ids.
  dataset: () => DATASET,
  source: () => undefined,
};

function recordOf(kind: RecordKind, changes: object = {}): AnyRecord {
  // The schema of a kind parses to the record of that kind.
  return { kind, record: RECORD_SCHEMA[kind].parse({ ...SAMPLES[kind], ...changes }) } as AnyRecord;
}

/** Every text of a value, and every key. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    yield key;
    yield* textsOf(held);
  }
}

function shownIn(gated: Gated): AnyRecord {
  if (gated.shown === null) throw new Error(`not shown: ${gated.reason}`);
  return gated.shown;
}

describe("G5: roles", () => {
  test.each(RECORD_KINDS)("G5: a public %s is shown to everybody as it is", (kind) => {
    for (const role of ViewerRole.options)
      expect(gate(recordOf(kind), role, LOOKUP)).toEqual({ shown: recordOf(kind), steps: [] });
  });

  test.each(["incident", "estimate", "claim", "source"] as const)("G5: a withheld %s is shown to editors alone", (kind) => {
    const any = recordOf(kind, { sensitivity: "withhold" });
    expect(gate(any, "public", LOOKUP)).toEqual({ shown: null, reason: "withheld" });
    expect(gate(any, "contributor", LOOKUP)).toEqual({ shown: null, reason: "withheld" });
    expect(gate(any, "editor", LOOKUP)).toEqual({ shown: any, steps: [] });
  }); // prettier-ignore

  test("G5: a contributor sees exact places", () => {
    const any = recordOf("incident", { sensitivity: "coarsen" });
    expect(gate(any, "contributor", LOOKUP)).toEqual({ shown: any, steps: [] });
  });
});

describe("G4: licences", () => {
  const closed = { ...LOOKUP, dataset: () => ({ ...DATASET, redistributable: false }) };

  test("G4: rows that may not be redistributed are served to nobody, what tells of the dataset is", () => {
    for (const role of ViewerRole.options) {
      expect(gate(recordOf("incident"), role, closed)).toEqual({ shown: null, reason: "licence" });
      expect(gate(recordOf("dataset"), role, closed)).toMatchObject({ steps: [] });
      expect(gate(recordOf("coverage"), role, closed)).toMatchObject({ steps: [] });
    }
  });
});

describe("G2: coarsened incidents", () => {
  const coarse = (changes: object = {}): Gated =>
    gate(recordOf("incident", { sensitivity: "coarsen", ...changes }), "public", LOOKUP);

  test("G2: carry no exact place in any field", () => {
    const gated = coarse();
    const texts = [...textsOf(shownIn(gated).record)];
    const telling = texts.filter((text) => /\bplace\b/.test(fold(text)) && !text.includes(MASKED_PLACE)); // prettier-ignore
    // The one text left is the name of the field.
    expect(telling).toEqual(["place"]);
    expect(texts.filter((text) => /bridge|villagers|family|sunday|photographs/i.test(text))).toEqual([]); // prettier-ignore
    expect(gated).toMatchObject({ steps: ["place-coarsened"] });
  });

  test("G2: drop every text of the source and of ours, whatever stands in it", () => {
    const secret = "Zumar";
    const mark = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(mark);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, held]) => {
          const isText = typeof held === "string" && (/\s|^[A-Z]/.test(held) || key === "words");
          return [key, isText ? `${held} ${secret}`.slice(-60) : mark(held)];
        }),
      );
    };
    const marked = Incident.parse({
      ...(mark(SAMPLES.incident) as object),
      sensitivity: "coarsen",
    });
    const before = [...textsOf(marked)].filter((text) => text.includes(secret));
    expect(before.length).toBeGreaterThan(12);
    const { record } = shownIn(gate({ kind: "incident", record: marked }, "public", LOOKUP));
    expect([...textsOf(record)].filter((text) => text.includes(secret))).toEqual([]);
  });

  test("G2: stay records of the domain, with their numbers, actors, documents and speakers", () => {
    const { record } = shownIn(coarse());
    const { record: whole } = recordOf("incident");
    if (!("where" in record) || !("where" in whole)) throw new Error("an incident has a place");
    expect(Incident.parse(record)).toEqual(record);
    expect(record.where).toEqual({ place: "t/governorate", precision: "governorate", alsoIn: [] });
    expect(record.harm.map(({ effect, who }) => [effect, who])).toEqual([["killed", "civilians"], ["injured", "unknown"]]); // prettier-ignore
    const voices = ({ reports }: Incident): unknown =>
      reports.map(({ document, speakers, via, howChecked }) => [document, speakers, via, howChecked !== undefined]); // prettier-ignore
    expect(voices(record)).toEqual(voices(whole));
    expect(record.parties.map(({ actor, who }) => [actor, who])).toEqual(
      whole.parties.map(({ actor, who }) => [actor, who]),
    );
  });

  test("G2: keep a precision that is wide already", () => {
    const where = { place: "t/governorate", precision: "region" };
    expect(shownIn(coarse({ where })).record).toMatchObject({ where });
  });

  test("G2: are withheld where no governorate is known, or where the id tells the place", () => {
    expect(coarse({ where: { place: "t/lost", precision: "site" } })).toEqual({ shown: null, reason: "withheld" }); // prettier-ignore
    expect(coarse({ id: "t/bomb-near-place" })).toEqual({ shown: null, reason: "withheld" });
    expect(coarse({ id: "t/bomb-in-governorate" }).shown).not.toBeNull();
  });

  test("G2: a place that cannot be lifted is left out of the further places", () => {
    const where = { ...SAMPLES.incident.where, alsoIn: ["t/lost", "t/other-place"] };
    expect(shownIn(coarse({ where })).record).toMatchObject({ where: { alsoIn: [] } });
  });

  test.each(["estimate", "claim", "source"] as const)("G2: a coarsened %s, from which nothing exact can be taken, is withheld from the public", (kind) => {
    const any = recordOf(kind, { sensitivity: "coarsen" });
    expect(gate(any, "public", LOOKUP)).toEqual({ shown: null, reason: "withheld" });
    expect(gate(any, "contributor", LOOKUP).shown).not.toBeNull();
  }); // prettier-ignore
});

describe("G3: private names", () => {
  const identity = { is: "named", name: "Abū ʿAlī al-Zawbaʿī", private: true };
  const own = {
    id: "t/witness", kind: "witness", identity, aliases: ["Um Zayd", "Hamoudi"], possiblySameAs: [], actor: undefined,
    role: "a farmer, called Um Zayd", affiliationWords: "family of Abu Ali al-Zawbai", notes: "HAMOUDI said so.",
  }; // prettier-ignore
  const source = Source.parse({ ...SAMPLES.source, ...own });
  const lookup: GateLookup = {
    ...LOOKUP,
    source: (id) => (id === source.id ? source : undefined),
  };
  const NAMES = /zawba|zayd|hamoudi/i;

  test.each(["public", "contributor"] as const)("G3: of a source are in no text of it for %s", (role) => {
    const gated = gate({ kind: "source", record: source }, role, lookup);
    const { record } = shownIn(gated);
    expect([...textsOf(record)].filter((text) => NAMES.test(text))).toEqual([]);
    expect(record).toMatchObject({ identity: { is: "anonymous", role: `a farmer, called ${MASKED_NAME}` } });
    expect(Source.parse(record)).toEqual(record);
    expect(gated).toMatchObject({ steps: ["name-dropped"] });
  }); // prettier-ignore

  test("G3: are seen by editors", () => {
    expect(gate({ kind: "source", record: source }, "editor", lookup)).toEqual({
      shown: { kind: "source", record: source },
      steps: [],
    });
  });

  test("G3: are in no text of a record that refers to the person: title, notes, parties, accounts", () => {
    const reports = [
      {
        ...SAMPLES.incident.reports[0],
        speakers: [source.id],
        howChecked: "A reporter met Um  Zayd at home.",
        note: "Told by Abu Ali Al Zawba'i himself.",
        says: { words: "Um-Zayd saw the men." },
      },
    ];
    const any = recordOf("incident", {
      title: "The house of Um Zayd is burned",
      notes: "The family of Abū ʿAlī al-Zawbaʿī left.",
      parties: [{ role: "target", described: "Um Zayd’s family", who: "civilians" }],
      reports,
    });
    const gated = gate(any, "public", lookup);
    const { record } = shownIn(gated);
    expect([...textsOf(record)].filter((text) => NAMES.test(text))).toEqual([]);
    expect(record).toMatchObject({ title: `The house of ${MASKED_NAME} is burned` });
    expect(gated).toMatchObject({ steps: ["name-dropped"] });
    const both = gate({ ...any, record: { ...any.record, sensitivity: "coarsen" } } as AnyRecord, "public", lookup); // prettier-ignore
    expect(both).toMatchObject({ steps: ["name-dropped", "place-coarsened"] });
  });

  test("G3: in an id, which cannot be changed, withhold the record and all that refer to it", () => {
    const told = Source.parse({ ...source, id: "t/um-zayd" });
    const withTold = { ...LOOKUP, source: () => told };
    expect(gate({ kind: "source", record: told }, "public", withTold)).toEqual({ shown: null, reason: "withheld" }); // prettier-ignore
    const reports = [{ document: "t/document", speakers: [told.id] }];
    expect(gate(recordOf("claim", { reports }), "public", withTold)).toEqual({ shown: null, reason: "withheld" }); // prettier-ignore
  });

  test("G3: a record that refers to the person without a name is the very same record", () => {
    const any = recordOf("claim", { reports: [{ document: "t/document", speakers: [source.id] }] });
    const gated = gate(any, "public", lookup);
    expect(shownIn(gated).record).toBe(any.record);
    expect(gated).toMatchObject({ steps: [] });
  });

  test("G3: office holders keep their names", () => {
    const any = recordOf("source");
    expect(shownIn(gate(any, "public", LOOKUP)).record).toMatchObject({ identity: { name: "A Spokesman" } }); // prettier-ignore
  });

  test("G3: a name is found however it is spelled with case, accents, hyphens and marks between its words", () => {
    const word = fc.stringMatching(/^[a-zāīūʿ']{3,8}$/).filter((text) => fold(text).length > 2);
    const between = fc.constantFrom(" ", "-", "  ", " - ", ", ", "\u00A0", "\u200B ", "/");
    const spell = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize("NFD"),
      (text: string) => `${text}'`,
      (text: string) => text,
    );
    fc.assert(
      fc.property(word, word, between, spell, fc.string(), fc.string(), (a, b, gap, how, before, after) => {
        const mask = nameMask([`${a} ${b}`]);
        const text = `${before} ${how(a)}${gap}${how(b)} ${after}`;
        const masked = mask.apply(text, new Set());
        expect(mask.isTold(text)).toBe(true);
        expect(` ${fold(masked)} `).not.toContain(` ${fold(a)} ${fold(b)} `);
      }),
      { numRuns: 300 },
    ); // prettier-ignore
  });

  test("G3: an empty or unreadable name masks nothing", () => {
    const mask = nameMask(["", "—", "  "]);
    expect(mask.isTold("any text — at all")).toBe(false);
    expect(mask.apply({ a: ["x"] }, new Set())).toEqual({ a: ["x"] });
  });
});
