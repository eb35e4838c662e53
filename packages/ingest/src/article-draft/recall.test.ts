import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseCollection } from "@sitrep/domain/collection";
import type { Pinpoint } from "@sitrep/domain/pinpoint";
import type { Quantity } from "@sitrep/domain/quantity";
import { reportsOf } from "@sitrep/domain/record";
import type { AnyRecord } from "@sitrep/domain/record";
import { normaliseParagraphs } from "@sitrep/domain/text";
import collection from "../../collections/islamic-state-resurgence/index.ts";
import { fingerprintOf } from "../article.ts";
import { readGazetteer } from "../gazetteer.ts";
import { placeFinder } from "../place-finder.ts";
import { draftArticle } from "./article-draft.ts";
import { draftYaml } from "./draft-yaml.ts";
import type { ProposedQuantity } from "./proposal.ts";

const articles = path.join(import.meta.dirname, "../../../../../shared/seeds");
const present = existsSync(articles);
const why = present ? "" : " (skipped: ../shared/seeds is absent)";

const { records } = parseCollection(collection, () => "place");

/** A quantity that people coded, with every passage that its record cites for it. */
interface Coded {
  readonly id: string;
  readonly quantity: Quantity;
  readonly passages: readonly { readonly document: string; readonly pinpoint: Pinpoint }[];
}

function codedIn(any: AnyRecord): readonly Coded[] {
  const passages = reportsOf(any).flatMap(({ document, pinpoint }) => (pinpoint === undefined ? [] : [{ document, pinpoint }])); // prettier-ignore
  const quantities =
    any.kind === "estimate"
      ? [any.record.quantity]
      : any.kind === "incident"
        ? any.record.harm.flatMap(({ quantity }) =>
            typeof quantity === "string" ? [] : [quantity],
          )
        : [];
  return quantities.map((quantity) => ({ id: any.record.id, quantity, passages }));
}

/** The numbers of a quantity, without its form. */
function valuesOf(quantity: object): string {
  const { value, low, high, magnitude, of } = { value: null, low: null, high: null, magnitude: null, of: null, ...quantity }; // prettier-ignore
  return JSON.stringify([value, low, high, magnitude, of]);
}

function isInside(number: ProposedQuantity, pinpoint: Pinpoint): boolean {
  const { paragraph, start, length } = pinpoint;
  return number.paragraph === paragraph && number.start >= start && number.end <= start + length; // prettier-ignore
}

const { places } = readGazetteer();
const parents = new Map(places.map(({ id, parent }) => [id, parent]));
const gazetteer = {
  find: placeFinder(places),
  parentOf: (id: (typeof places)[number]["id"]) => parents.get(id),
};

const drafts = (present ? readdirSync(articles) : []).map((file) => {
  const text = readFileSync(path.join(articles, file), "utf8");
  const options = { dataset: "mine", document: "a", dateline: "2019-02-20", gazetteer };
  return { text, draft: draftArticle(text, options) };
});

describe.skipIf(!present)(`drafts of the five articles${why}`, () => {
  test("R6: hold quantities that stand where they are said to stand", () => {
    for (const { text, draft } of drafts) {
      const paragraphs = normaliseParagraphs(text);
      for (const { paragraph, start, end, quantity } of draft.quantities)
        expect(paragraphs[paragraph - 1]?.slice(start, end)).toBe(quantity["words"]);
    }
  });

  test("Q7: repeat no eight words in a row", () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    const runsOf = (all: readonly string[]) =>
      all.slice(7).map((_, at) => all.slice(at, at + 8).join(" "));
    for (const { text, draft } of drafts) {
      const runs = new Set(runsOf(words(normaliseParagraphs(text).join(" "))));
      const yaml = draftYaml(draft, { file: "a.txt", dateline: null });
      const repeated = yaml.split("\n").flatMap((line) => runsOf(words(line)));
      expect(repeated.filter((run) => runs.has(run))).toEqual([]);
    }
  });

  test("find the quantities that people coded in them", () => {
    const numbers = new Map<string, readonly ProposedQuantity[]>();
    for (const { text, draft } of drafts) {
      const print = fingerprintOf(text);
      const any = records.find(({ kind, record }) => kind === "document" && "sha256" in record && record.sha256 === print); // prettier-ignore
      if (any !== undefined) numbers.set(any.record.id, draft.quantities);
    }
    expect(numbers.size).toBe(5);
    const coded = records.flatMap(codedIn);
    const missed: string[] = [];
    const tally = { found: 0, form: 0, unit: 0 };
    for (const { id, quantity, passages } of coded) {
      const near = passages.flatMap(({ document, pinpoint }) => (numbers.get(document) ?? []).filter((number) => isInside(number, pinpoint))); // prettier-ignore
      const same = near.filter(({ quantity: own }) => valuesOf(own) === valuesOf(quantity));
      const formed = same.filter(({ quantity: own }) => own["form"] === quantity.form);
      if (same.length > 0) tally.found += 1;
      else missed.push(`${id}: ${quantity.words ?? quantity.form}`);
      if (formed.length > 0) tally.form += 1;
      if (formed.some(({ quantity: own }) => own["unit"] === quantity.unit)) tally.unit += 1;
    }
    const of = (count: number): string => `${count} of ${coded.length} (${Math.round((100 * count) / coded.length)} %)`; // prettier-ignore
    process.stdout.write(`found ${of(tally.found)}; with the same form ${of(tally.form)}; and the same unit ${of(tally.unit)}\nmissed: ${missed.join("; ")}\n`); // prettier-ignore
    expect(tally.found / coded.length).toBeGreaterThan(0.9);
    expect(tally.form / coded.length).toBeGreaterThan(0.88);
    expect(tally.unit / coded.length).toBeGreaterThan(0.78);
  });
});
