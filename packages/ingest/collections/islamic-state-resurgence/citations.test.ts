import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseCollection } from "@sitrep/domain/collection";
import type { Pinpoint } from "@sitrep/domain/pinpoint";
import { passageAt, verifyPinpoint } from "@sitrep/domain/pinpoint";
import type { Quantity } from "@sitrep/domain/quantity";
import type { AnyRecord } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import type { Report } from "@sitrep/domain/report";
import { fold, normaliseParagraphs } from "@sitrep/domain/text";
import collection from "./index.ts";

const articles = path.join(import.meta.dirname, "../../../../../shared/seeds");
const present = existsSync(articles);
const why = present ? "" : " (skipped: ../shared/seeds is absent)";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const { records } = parseCollection(collection, () => "place");

/** The five articles by the id of their document, which is found by fingerprint and not by file name. */
function readArticles(): ReadonlyMap<string, string> {
  const texts = readdirSync(articles).map((file) =>
    readFileSync(path.join(articles, file), "utf8"),
  );
  const byPrint = new Map(
    texts.map((text) => [sha256(normaliseParagraphs(text).join("\n")), text]),
  );
  return new Map(
    records.flatMap((any) => {
      const text = any.kind === "document" ? byPrint.get(any.record.sha256 ?? "") : undefined;
      return text === undefined ? [] : [[any.record.id, text] as const];
    }),
  );
}

interface Citation {
  readonly record: string;
  readonly document: string;
  readonly pinpoint: Pinpoint | undefined;
}

const citations: readonly Citation[] = records.flatMap((any) =>
  reportsOf(any).map(({ document, pinpoint }) => ({ record: any.record.id, document, pinpoint })),
);

function ofQuantity(quantity: Quantity | "unknown" | "none" | undefined): string | undefined {
  return typeof quantity === "object" ? quantity.words : undefined;
}

function ofReport({ says }: Report): string | undefined {
  return ofQuantity(says?.quantity);
}

/** The words of the source that a record keeps: of quantities, of the place, of the date. */
function wordsOf(any: AnyRecord): readonly string[] {
  const kept: readonly (string | undefined)[] =
    any.kind === "incident"
      ? [
          any.record.where.words,
          any.record.derivedFrom?.words,
          ...any.record.harm.map(({ quantity }) => ofQuantity(quantity)),
          ...any.record.reports.map(ofReport),
        ]
      : any.kind === "estimate"
        ? [
            any.record.scope.words,
            any.record.derivedFrom?.words,
            ofQuantity(any.record.quantity),
            ...any.record.reports.map(ofReport),
          ]
        : [];
  return kept.filter((words) => words !== undefined);
}

test("every report has a pinpoint", () => {
  expect(citations.length).toBeGreaterThan(200);
  expect(citations.filter(({ pinpoint }) => pinpoint === undefined)).toEqual([]);
});

describe.skipIf(!present)(`citations against the articles${why}`, () => {
  const texts = present ? readArticles() : new Map<string, string>();

  test("each article is recognised by its fingerprint", () => {
    expect(texts.size).toBe(5);
  });

  test("every pinpoint is confirmed", () => {
    const refuted = citations.filter(({ document, pinpoint }) => {
      const text = texts.get(document);
      return (
        pinpoint === undefined ||
        text === undefined ||
        verifyPinpoint(pinpoint, text, sha256) !== "confirmed"
      );
    });
    expect(refuted).toEqual([]);
  });

  test("a pinpoint that is off by one character is refuted", () => {
    const [first] = citations;
    if (first?.pinpoint === undefined) throw new Error("nothing is cited");
    const moved = {
      ...first.pinpoint,
      start: first.pinpoint.start + 1,
      length: first.pinpoint.length - 1,
    };
    expect(verifyPinpoint(moved, texts.get(first.document) ?? "", sha256)).toBe("changed");
  });

  test("words that a record keeps stand in the articles that it cites", () => {
    const strays = records.flatMap((any) => {
      const cited = [...new Set(reportsOf(any).map(({ document }) => document))];
      const text = cited.map((document) => ` ${fold(texts.get(document) ?? "")} `).join("");
      const stands = (words: string) =>
        words.split("…").every((part) => text.includes(` ${fold(part)} `));
      return wordsOf(any)
        .filter((words) => !stands(words))
        .map((words) => `${any.record.id}: ${words}`);
    });
    expect(strays).toEqual([]);
  });

  test("words of a figure stand in a passage that its record cites", () => {
    const strays = records.flatMap((any) => {
      if (any.kind !== "estimate" || any.record.quantity.words === undefined) return [];
      const passages = any.record.reports.map(({ document, pinpoint }) =>
        pinpoint === undefined ? "" : fold(passageAt(pinpoint, texts.get(document) ?? "") ?? ""),
      );
      const parts = any.record.quantity.words.split("…").map(fold);
      const isThere = passages.some((passage) => parts.every((part) => passage.includes(part)));
      return isThere ? [] : [`${any.record.id}: ${any.record.quantity.words}`];
    });
    expect(strays).toEqual([]);
  });

  test("every speaker of an article is heard: each source is cited by a record or a document", () => {
    const json = JSON.stringify(
      records.map((any) =>
        any.kind === "source" ? { ...any.record, id: "", possiblySameAs: [] } : any.record,
      ),
    );
    const unheard = records.filter(
      (any) => any.kind === "source" && !json.includes(`"${any.record.id}"`),
    );
    expect(unheard.map(({ record }) => record.id)).toEqual([]);
  });
});

/** SHA-256 of the folded family names of suspects and convicts whom an article names and this collection must not. */
const neverNamed: ReadonlySet<string> = new Set([
  "b6283fe6e62733a8f6fe7df5f2bad674edacd2d678b18da9d4d9df0e9a8a03ba",
  "a800784c388473ab4327b68116bb75bff89d62b164b20abaa474a96b962f3be9",
  "f05edf8bb4bd42f48546555699c03c857bf67f16792caa8c925d991431b98c21",
  "4458e908dd9a5440ad70b4d0ee13ebe96f0d25bb263b80169b3de5a9a0b90e3d",
  "aa79af47313b91abf98bc26d2233b6c58d5f5aa214511a9c9f626a08bf5ed33d",
  "198f5987f277c05090008fc9a451c34a0b328c4b727d8315334481820e868957",
]);

test("no suspect or convict who holds no office is named", () => {
  const words = new Set(fold(JSON.stringify(records)).split(" "));
  expect([...words].filter((word) => neverNamed.has(sha256(word)))).toEqual([]);
});
