import { describe, expect, test } from "vitest";
import { settle } from "@sitrep/domain/balance";
import { parseCollection } from "@sitrep/domain/collection";
import { compare } from "@sitrep/domain/comparison";
import { watches } from "@sitrep/domain/coverage";
import type { DocumentId, EstimateId, SourceId } from "@sitrep/domain/id";
import { originalOf, originsOf } from "@sitrep/domain/origin";
import { boundsOf } from "@sitrep/domain/quantity";
import type { RecordKind, RecordOf } from "@sitrep/domain/record";
import { spanOf } from "@sitrep/domain/when";
import { verificationOf } from "@sitrep/domain/verification";
import { readGazetteer } from "../../src/gazetteer.ts";
import collection from "./index.ts";

const places = new Map(readGazetteer().places.map((place) => [place.id as string, place]));
const parsed = parseCollection(collection, (id) => (places.has(id) ? "place" : undefined));
const parentOf = (id: string) => places.get(id)?.parent;

function all<Kind extends RecordKind>(kind: Kind): readonly RecordOf[Kind][] {
  // The kind that a record is tagged with is the kind of its content.
  return parsed.records.flatMap((any) => (any.kind === kind ? [any.record as RecordOf[Kind]] : []));
}

function get<Kind extends RecordKind>(kind: Kind, slug: string): RecordOf[Kind] {
  const found = all(kind).find(({ id }) => id === `islamic-state-resurgence/${slug}`);
  if (found === undefined) throw new Error(`no ${kind} ${slug}`);
  return found;
}

const sources = new Map(all("source").map((source) => [source.id, source]));
const documents = new Map(all("document").map((document) => [document.id, document]));
const lookup = {
  source: (id: SourceId) => sources.get(id),
  document: (id: DocumentId) => documents.get(id),
};
const slugs = (ids: readonly string[]) =>
  ids.map((id) => id.replace("islamic-state-resurgence/", ""));
const boundsById = (id: EstimateId) => boundsOf(get("estimate", slugs([id])[0] ?? "").quantity);

function disputesOf(slug: string): readonly RecordOf["claim"][] {
  const id = `islamic-state-resurgence/${slug}`;
  return all("claim").filter(({ about }) =>
    about.some(({ record, relation }) => record === id && relation === "disputes"),
  );
}

test("the collection is accepted without an issue", () => {
  expect(parsed.issues).toEqual([]);
});

describe("traps in the five articles", () => {
  test("two different 5,200 are never merged", () => {
    const iraq = get("estimate", "us-forces-in-iraq");
    const mexico = get("estimate", "us-troops-for-mexican-border");
    expect([iraq.quantity.form, mexico.quantity.form]).toEqual(["about", "exactly"]);
    const comparison = compare(iraq, mexico, parentOf);
    expect(comparison.verdict).toBe("not-comparable");
    expect(comparison).toMatchObject({
      differs: expect.arrayContaining(["population", "scope", "time"]),
    });
    expect(get("judgement", "judgement-two-figures-of-5200").verdict).toBe("different");
    const others = all("estimate").filter(
      ({ quantity }) => "value" in quantity && quantity.value === 5200,
    );
    expect(others).toHaveLength(2);
  });

  test("“hundreds, likely more than 1,000” is two statements of one breath", () => {
    const hundreds = get("estimate", "crossed-hundreds");
    const likely = get("estimate", "crossed-more-than-1000");
    expect(hundreds.saidWith).toEqual([likely.id]);
    expect(likely.saidWith).toEqual([hundreds.id]);
    expect(hundreds.quantity).toMatchObject({ form: "order", magnitude: "hundreds" });
    expect(hundreds.quantity.hedge).toBeUndefined();
    expect(likely.quantity).toMatchObject({ form: "more-than", value: 1000, hedge: "likely" });
    expect(boundsOf(likely.quantity)).toMatchObject({ low: 1000, lowOpen: true, high: null });
  });

  test("three Iraqi officials and one US official are anonymous, for a reason, and four heads", () => {
    const [report] = get("estimate", "crossed-more-than-1000").reports;
    const identities = (report?.speakers ?? []).map((id) => sources.get(id)?.identity);
    expect(identities).toEqual([
      expect.objectContaining({ is: "anonymous", headcount: 3, reason: expect.any(String) }),
      expect.objectContaining({ is: "anonymous", headcount: 1, reason: expect.any(String) }),
    ]);
  });

  test("the same US military official may stand behind two articles, so origins are an interval", () => {
    const { reports } = get("estimate", "crossed-more-than-1000");
    const origins = originsOf(reports, lookup);
    expect(origins.low).toBeLessThan(origins.high);
    expect(origins.dependences).toContainEqual(
      expect.objectContaining({ reason: "possibly-same-person", certain: false }),
    );
  });

  test("another outlet's story on someone else's page adds no origin", () => {
    const page = get("document", "observatory-reprint-of-cnn");
    const story = get("document", "cnn-fighters-flee");
    expect(page.republishes).toBe(story.id);
    for (const estimate of ["crossed-more-than-1000", "cash-carried", "remaining-votel"]) {
      const { reports } = get("estimate", estimate);
      const fromStory = reports.filter(({ document }) => document === page.id);
      expect(fromStory.length).toBeGreaterThan(0);
      const { low, high } = originsOf(reports, lookup);
      const both = [...reports, ...fromStory.map((report) => ({ ...report, document: story.id }))];
      expect(originsOf(both, lookup)).toMatchObject({ low, high });
    }
  });

  test("nine attacks that one agency verified are a minimum, not the number", () => {
    const nine = get("estimate", "ap-verified-january-2019");
    expect(nine.nature).toBe("bound");
    expect(boundsOf(nine.quantity)).toMatchObject({ low: 9, lowOpen: false, high: null });
    expect(verificationOf(nine.reports, lookup).status).toBe("verified");
    expect(get("coverage", "coverage-ap-january-2019").systematic).toBe(false);
  });

  test("the monthly tally leaves out three provinces, is partial once, and mixes degrees", () => {
    const months = ["august", "september", "october"].map((month) =>
      get("estimate", `krsc-${month}-2018`),
    );
    expect(months.map(({ quantity }) => quantity.form)).toEqual([
      "more-than",
      "more-than",
      "nearly",
    ]);
    expect(months.map(({ partial }) => partial)).toEqual([undefined, undefined, true]);
    const left = ["gazetteer/iq-salah-al-din", "gazetteer/iq-anbar", "gazetteer/iq-baghdad"];
    for (const { scope, attributionMix } of months) {
      expect(scope.excludes).toEqual(left);
      expect(attributionMix.map(({ attribution }) => attribution)).toEqual([
        "confirmed",
        "suspected",
      ]);
      expect(attributionMix.every(({ share }) => share === undefined)).toBe(true);
    }
    const coverage = get("coverage", "coverage-krsc");
    for (const id of left) {
      const place = places.get(id)?.id;
      if (place === undefined) throw new Error(`no place ${id}`);
      const cell = { place, earliest: "2018-10-01", latest: "2018-10-31", kinds: null };
      expect(watches(coverage, cell, parentOf)).toBe("none");
    }
  });

  test("no coverage is systematic, so no silent cell becomes zero", () => {
    expect(all("coverage").map(({ systematic }) => systematic)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("only the days that an article prints are days", () => {
    const days = all("incident").flatMap(({ when }) => {
      const { earliest, latest } = spanOf(when);
      return earliest !== null && earliest === latest ? [when] : [];
    });
    expect(days.toSorted()).toEqual(["2017-11-24", "2018-01-08", "2018-01-20", "2018-02-07"]);
  });

  test("nothing happens after the article that tells it", () => {
    for (const { when, reports } of all("incident")) {
      // A reprint may be of any later day; what it tells is as old as the original.
      const told = reports.map(({ document }) => originalOf(document, lookup.document));
      const days = told.map((id) => spanOf(documents.get(id)?.publishedOn ?? "..").latest ?? "");
      expect((spanOf(when).latest ?? "9999") <= (days.toSorted().at(-1) ?? "")).toBe(true);
    }
  });

  test("“on Sunday” is a set of Sundays and “last month” a month, each with its words and anchor", () => {
    const sunday = get("incident", "twelve-truffle-hunters-abducted");
    expect(sunday.derivedFrom).toEqual({ words: "On Sunday", anchor: "2019-02" });
    const days = sunday.when.slice(1, -1).split(",");
    expect(days.map((day) => new Date(`${day}T00:00:00Z`).getUTCDay())).toEqual([0, 0, 0, 0, 0]);
    expect(get("incident", "shirqat-police-vehicle")).toMatchObject({
      when: "2019-01",
      derivedFrom: { words: "last month", anchor: "2019-02" },
    });
  });

  test("every article is dated by a reason, since the copies carry no date", () => {
    const held = all("document").filter(({ sha256 }) => sha256 !== undefined);
    expect(held).toHaveLength(5);
    for (const { publishedOn, datedBy } of held) {
      expect(publishedOn).toBeDefined();
      expect(datedBy).toBeDefined();
    }
  });

  test("of 800 who fled, 134 and others were caught: the rest has an upper bound only", () => {
    const balance = get("balance", "balance-ain-issa");
    const result = settle(balance, boundsById);
    expect(result.verdict).toBe("holds");
    expect(result.remainder).toMatchObject({ low: 0, high: 664 });
    const atLarge = get("estimate", "escapees-at-large").quantity;
    expect(atLarge).toMatchObject({
      unit: "percent",
      words: "a large majority of the original 800",
    });
    expect(boundsOf(atLarge)).toMatchObject({ low: 50, lowOpen: true });
  });

  test("of 1,700 from France the remainder is implied and never stated", () => {
    const balance = get("balance", "balance-france");
    const result = settle(balance, boundsById);
    expect(result.verdict).toBe("holds");
    expect(result.remainder).toMatchObject({ low: 450, high: 600 });
    const about = all("estimate").filter(({ tags }) => tags.includes("france"));
    expect(about.map(({ id }) => id).toSorted()).toEqual(
      [balance.whole, ...balance.parts].toSorted(),
    );
  });

  test("153 cases are 50 and 103, and the parts that a general's total meets come from another year", () => {
    expect(settle(get("balance", "balance-detained-cases"), boundsById)).toMatchObject({
      verdict: "holds",
      remainder: { low: 0, high: 0 },
    });
    const mixed = get("balance", "balance-fighters-iraq-and-syria");
    expect(settle(mixed, boundsById)).toMatchObject({
      verdict: "holds",
      parts: { low: 29500, high: 31100 },
    });
    const [iraq] = mixed.parts.map((id) => get("estimate", slugs([id])[0] ?? ""));
    const whole = get("estimate", slugs([mixed.whole])[0] ?? "");
    expect(iraq && compare(whole, iraq, parentOf)).toMatchObject({
      verdict: "not-comparable",
      differs: expect.arrayContaining(["scope", "time"]),
    });
  });

  test("“at least 27 of them” is flagged and not coded as members", () => {
    const stated = all("estimate").flatMap(({ quantity }) => Object.values(quantity));
    expect(stated).not.toContain(27);
    expect(get("estimate", "beatles-four").quantity).toMatchObject({ form: "exactly", value: 4 });
    const claim = get("claim", "beatles-twenty-seven");
    expect(claim.tags).toContain("unclear-referent");
    expect(claim.about.map(({ relation }) => relation)).toEqual(["qualifies", "qualifies"]);
  });

  test("the report printed as Georgetown's is kept as printed, with a correction note", () => {
    const report = get("document", "georgetown-report");
    expect(report.title).toContain("printed as Georgetown");
    expect(report.notes).toMatch(/^Correction pending\..*George Washington University/);
    expect(get("source", "georgetown-report-authors").affiliationWords).toBe(
      "Georgetown University, as printed",
    );
    const figures = all("estimate").filter(({ tags }) => tags.includes("georgetown-report"));
    expect(figures).toHaveLength(6);
    expect(figures.every(({ notes }) => notes?.includes("misattributed"))).toBe(true);
  });

  test("speakers define “defeat” differently and dispute one another", () => {
    const definition = get("claim", "defeat-means-networks");
    expect(definition.kind).toBe("definition");
    expect(definition.about).toContainEqual(
      expect.objectContaining({
        record: "islamic-state-resurgence/trump-tweets-defeat-2019",
        relation: "disputes",
      }),
    );
    expect(disputesOf("white-house-defeat-2018").length).toBeGreaterThanOrEqual(5);
    expect(disputesOf("jaberi-do-not-exaggerate").map(({ id }) => id)).toEqual([
      "islamic-state-resurgence/schindler-grievances",
    ]);
    expect(verificationOf(get("claim", "white-house-defeat-2018").reports, lookup).status).toBe(
      "disputed",
    );
  });

  test("speakers who are party to the conflict are marked, analysts are not", () => {
    const parties = all("source").filter(({ partyToConflict }) => partyToConflict);
    expect(slugs(parties.map(({ id }) => id))).toEqual(
      expect.arrayContaining([
        "krsc",
        "krsc-official",
        "yahya-rasoul",
        "iraqi-defence-ministry",
        "mohamed-nouri",
        "islamic-state-channels",
      ]),
    );
    const experts = all("source").filter(({ kind }) => kind === "expert");
    expect(experts.some(({ partyToConflict }) => partyToConflict)).toBe(false);
  });

  test("a figure that is not printed is not invented: the UN estimate is a claim and no number", () => {
    const speaks = all("estimate").flatMap(({ reports }) =>
      reports.flatMap(({ speakers }) => slugs(speakers)),
    );
    expect(speaks).not.toContain("united-nations");
    expect(get("claim", "un-in-line-with-votel").about[0]?.record).toBe(
      "islamic-state-resurgence/remaining-votel",
    );
  });
});
