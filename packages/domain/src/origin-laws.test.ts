import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OriginLookup } from "./chain.ts";
import { originalOf } from "./chain.ts";
import type { DocumentId, SourceId } from "./id.ts";
import { fewestOrigins, originsOf } from "./origin.ts";
import type { Report } from "./report.ts";
import { statusOf, verificationOf } from "./verification.ts";
import type { Told, World } from "./world.fixture.ts";
import { count, id, lookupOf, report } from "./world.fixture.ts";

/** A small world with everything that can tie, and reports over it. */
const SLUGS = ["s0", "s1", "s2", "s3", "s4"] as const;
const PAGES = ["d0", "d1", "d2", "d3"] as const;
const slug = fc.constantFrom(...SLUGS);
const page = fc.constantFrom(...PAGES);
const sourceFields = fc
  .record({
    anonymous: fc.boolean(),
    role: fc.constantFrom("official", "soldier"),
    affiliation: fc.option(slug, { nil: undefined }),
    same: fc.uniqueArray(slug, { maxLength: 2 }),
  })
  .map((given) => given);
const world = fc
  .record({
    sources: fc.tuple(sourceFields, sourceFields, sourceFields, sourceFields, sourceFields),
    originals: fc.tuple(...PAGES.map(() => fc.option(page, { nil: undefined }))),
    publishers: fc.tuple(...PAGES.map(() => slug)),
    cited: fc.tuple(...PAGES.map(() => fc.uniqueArray(page, { maxLength: 2 }))),
  })
  .map(({ sources, originals, publishers, cited }): World => ({
    sources: Object.fromEntries(
      sources.map((given, at) => {
        const own = SLUGS[at] ?? "s0";
        return [
          own,
          {
            ...(given.anonymous && { identity: { is: "anonymous", role: given.role } }),
            ...(given.affiliation && given.affiliation !== own && { affiliation: id(given.affiliation) }), // prettier-ignore
            possiblySameAs: given.same.filter((other) => other !== own).map(id),
          },
        ];
      }),
    ),
    documents: Object.fromEntries(
      PAGES.map((own, at) => {
        const original = originals[at];
        return [
          own,
          {
            publisher: id(publishers[at] ?? "s0"),
            cites: (cited[at] ?? []).filter((other) => other !== own).map(id),
            ...(original && original !== own && { republishes: id(original) }),
          },
        ];
      }),
    ),
  }));
const told = fc.record({
  in: page,
  by: fc.uniqueArray(slug, { maxLength: 2 }),
  via: fc.uniqueArray(slug, { maxLength: 2 }),
  stance: fc.constantFrom("asserts", "asserts", "qualifies", "denies"),
});
const telling = fc.array(told, { minLength: 1, maxLength: 5 });

/** The definition, pair by pair and set by set, with nothing clever in it. */
function byDefinition(reports: readonly Report[], lookup: OriginLookup): readonly [number, number] {
  const { chains } = originsOf(reports, lookup);
  // Those who were heard, and whom they name, and so on.
  const heard = chains.flatMap(({ speaker, via }) => (speaker === null ? via : [speaker, ...via]));
  const pool = new Set(heard);
  for (const one of pool) for (const other of lookup.source(one)?.possiblySameAs ?? []) pool.add(other); // prettier-ignore
  const edges = (id_: SourceId): readonly SourceId[] =>
    [...pool].filter((other) => {
      const [a, b] = [lookup.source(id_), lookup.source(other)];
      if (a === undefined || b === undefined || id_ === other) return false;
      if (a.possiblySameAs.includes(other) || b.possiblySameAs.includes(id_)) return true;
      return (
        a.identity.is === "anonymous" && b.identity.is === "anonymous" &&
        a.identity.role === b.identity.role && a.affiliation !== undefined && a.affiliation === b.affiliation
      ); // prettier-ignore
    });
  const named = (one: SourceId): number => Number(lookup.source(one)?.identity.is === "named");
  const maybeSame = (from: SourceId, to: SourceId, path: readonly SourceId[] = [from]): boolean =>
    edges(from).some((next) => {
      if (next === to && path.length === 1) return true;
      if (path.includes(next) || [...path, next].reduce((sum, one) => sum + named(one), 0) > 1) return false;
      return next === to || maybeSame(next, to, [...path, next]);
    }); // prettier-ignore
  const tokens = (at: number): readonly SourceId[] =>
    [chains[at]?.speaker ?? [], chains[at]?.via ?? []].flat();
  // Whom each source may rest on: relays on speakers, publishers on whom they hear of it, and on whom they cite.
  const publisherOf = (page_: DocumentId): SourceId | null => lookup.document(page_)?.publisher ?? null; // prettier-ignore
  const pages = new Set(chains.map(({ document }) => document));
  const citing: (readonly [DocumentId, DocumentId])[] = [];
  for (const one of pages) for (const cited of lookup.document(one)?.cites ?? []) {
    citing.push([one, originalOf(cited, lookup.document)]);
    pages.add(originalOf(cited, lookup.document));
  } // prettier-ignore
  const stepsFrom = (from: SourceId): readonly SourceId[] =>
    [
      ...chains.flatMap(({ speaker, via, document }) => [
        ...(via.includes(from) && speaker !== publisherOf(document) ? [speaker] : []),
        ...(publisherOf(document) === from ? (via.length > 0 ? via : [speaker]) : []),
      ]),
      ...citing.flatMap(([one, other]) => (publisherOf(one) === from ? publisherOf(other) : [])),
    ].flatMap((to) => (to === null || to === from ? [] : to));
  const below = (from: SourceId | null | undefined): ReadonlySet<SourceId> => {
    const found = new Set(from ? stepsFrom(from) : []);
    for (const one of found) for (const next of stepsFrom(one)) found.add(next);
    return found;
  };
  const speaks = (one: SourceId): boolean => chains.some(({ speaker }) => speaker === one);
  const mayMean = (a: SourceId, b: SourceId): boolean =>
    a === b || (pool.has(a) && pool.has(b) && maybeSame(a, b)) ||
    (speaks(a) && speaks(b) && (lookup.source(a)?.affiliation === b || lookup.source(b)?.affiliation === a)); // prettier-ignore
  const restsWith = (a: number, b: number): boolean => {
    const others = [...tokens(b), ...below(chains[b]?.speaker)];
    return [...below(chains[a]?.speaker)].some((one) => others.some((other) => mayMean(one, other)));
  }; // prettier-ignore
  const isCertain = (a: number, b: number): boolean => tokens(a).some((one) => tokens(b).includes(one)); // prettier-ignore
  const isPossible = (a: number, b: number): boolean => {
    const [left, right] = [chains[a], chains[b]];
    if (!left || !right || isCertain(a, b) || left.document === right.document) return true;
    if (tokens(a).some((one) => tokens(b).some((other) => maybeSame(one, other)))) return true;
    if (restsWith(a, b) || restsWith(b, a)) return true;
    const [s, t] = [left.speaker, right.speaker];
    if (s === null || t === null) return true;
    if (lookup.source(s)?.affiliation === t || lookup.source(t)?.affiliation === s) return true;
    return lookup.document(left.document)?.publisher === t || lookup.document(right.document)?.publisher === s; // prettier-ignore
  };
  const largest = (isTied: (a: number, b: number) => boolean): number => {
    let best = 0;
    for (let bits = 0; bits < 1 << chains.length; bits += 1) {
      const set = [...chains.keys()].filter((at) => bits & (1 << at));
      if (set.every((a) => set.every((b) => a === b || !isTied(a, b)))) best = Math.max(best, set.length); // prettier-ignore
    }
    return best;
  };
  return [largest(isPossible), largest(isCertain)];
}

describe("I6: the interval", () => {
  test("I6: is that of the definition, tried pair by pair and set by set", () => {
    fc.assert(
      fc.property(world, telling, (given, tellings) => {
        const reports = tellings.map(report);
        const lookup = lookupOf(given);
        const { low, high } = originsOf(reports, lookup);
        expect([low, high]).toEqual(byDefinition(reports, lookup));
      }),
      { numRuns: 500 },
    );
  });

  test("I6: its low end alone, and the status that follows from it, are those of all that is told", () => {
    const checked = fc.constantFrom({}, {}, {}, { howChecked: "It saw the place." });
    fc.assert(
      fc.property(world, fc.array(fc.tuple(told, checked), { maxLength: 5 }), (given, tellings) => {
        const reports = tellings.map(([one, how]) => ({ ...report(one), ...how }));
        const lookup = lookupOf(given);
        expect(fewestOrigins(reports, lookup)).toBe(originsOf(reports, lookup).low);
        expect(statusOf(reports, lookup)).toBe(verificationOf(reports, lookup).status);
      }),
      { numRuns: 500 },
    );
  });

  test("I6: many speakers of one document are one origin for sure, whichever way it is asked", () => {
    const given: World = { sources: {}, documents: { one: {} } };
    const by = Array.from({ length: 40 }, (_, at) => `s${at}`);
    const reports = [report({ in: "one", by }), report({ in: "one", by: ["other"] })];
    expect(verificationOf(reports, lookupOf(given)).status).toBe("single-origin");
    expect(statusOf(reports, lookupOf(given))).toBe("single-origin");
  });

  test("I6: has its low end at or below its high end, and at least one origin where anybody asserts", () => {
    fc.assert(
      fc.property(world, telling, (given, tellings) => {
        const [low, high] = count(tellings, given);
        expect(low).toBeLessThanOrEqual(high);
        expect(low > 0).toBe(tellings.some(({ stance }) => stance !== "denies"));
      }),
    );
  });

  test("I6: one more possible identity never raises its low end and never moves its high end", () => {
    fc.assert(
      fc.property(world, telling, slug, slug, (given, tellings, one, other) => {
        fc.pre(one !== other);
        const fields = given.sources[one] as { possiblySameAs: readonly string[] }; // As built above.
        const more = { ...fields, possiblySameAs: [...fields.possiblySameAs, id(other)] };
        const after = { ...given, sources: { ...given.sources, [one]: more } };
        const [lowBefore, highBefore] = count(tellings, given);
        const [lowAfter, highAfter] = count(tellings, after);
        expect(lowAfter).toBeLessThanOrEqual(lowBefore);
        expect(highAfter).toBe(highBefore);
      }),
      { numRuns: 500 },
    );
  });
});

describe("I3: laws of reprints", () => {
  const how = fc.constantFrom("same", "mute", "with a relay");
  test("I3: a reprint never changes the interval", () => {
    fc.assert(
      fc.property(world, telling, fc.nat(4), how, slug, (given, tellings, pick, way, relay) => {
        const original = tellings[pick % tellings.length];
        if (original === undefined) throw new Error("there is at least one");
        const copy = {
          ...original,
          in: "copy",
          ...(way === "mute" && { by: [], via: original.by.length > 0 ? [] : original.via }),
          ...(way === "with a relay" &&
            original.by.length > 0 && { via: [...original.via, relay] }),
        };
        const after = {
          ...given,
          documents: {
            ...given.documents,
            copy: { publisher: id("s0"), republishes: id(original.in) },
          },
        };
        fc.pre(original.stance !== "denies");
        expect(count([...tellings, copy], after)).toEqual(count(tellings, given));
      }),
      { numRuns: 500 },
    );
  });
});

describe("I7: the form of the reports", () => {
  test("I7: their order never matters", () => {
    fc.assert(
      fc.property(world, telling, (given, tellings) => {
        expect(count(tellings.toReversed(), given)).toEqual(count(tellings, given));
        const lookup = lookupOf(given);
        const chains = (list: readonly Told[]): readonly object[] =>
          originsOf(list.map(report), lookup).chains.map((chain) => ({ ...chain, reports: [] }));
        expect(chains(tellings.toReversed())).toEqual(chains(tellings));
      }),
    );
  });

  test("I7: splitting one report with two speakers into two reports never changes the interval", () => {
    fc.assert(
      fc.property(world, telling, (given, tellings) => {
        const split = tellings.flatMap((one) =>
          one.by.length < 2 ? [one] : one.by.map((speaker) => ({ ...one, by: [speaker] })),
        );
        expect(count(split, given)).toEqual(count(tellings, given));
      }),
    );
  });

  test("I7: saying the same report twice changes nothing", () => {
    fc.assert(
      fc.property(world, telling, (given, tellings) => {
        expect(count([...tellings, ...tellings], given)).toEqual(count(tellings, given));
      }),
    );
  });
});
