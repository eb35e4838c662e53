import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Cited } from "./citation.ts";
import { bibtexOf, citationSentence, cslOf } from "./citation.ts";

const DATASET = {
  title: "Incidents of a war",
  edition: "25.1",
  publisher: "A University & Sons",
  licence: "CC BY 4.0",
  citation: "A University, 2025.",
} as const;

const CITED: Cited = {
  title: "Incidents: kind shelling",
  address: "https://sitrep.example.org/incidents?kind=shelling&knownAt=3&rules=1",
  position: 3,
  recordedAt: "2026-11-20T09:41:00.000Z",
  rules: 1,
  hash: "ab".repeat(32),
  datasets: [DATASET],
};

/** The properties of an item of the CSL schema (csl-data.json, version 1.0.2) that are used here; it allows no others. */
const CslItem = z.strictObject({
  id: z.string().min(1),
  type: z.enum(["article", "dataset", "webpage", "document", "software"]),
  title: z.string(),
  author: z.array(z.strictObject({ literal: z.string() })),
  "container-title": z.string(),
  publisher: z.string(),
  URL: z.string(),
  version: z.string(),
  note: z.string(),
  issued: z.strictObject({ "date-parts": z.array(z.array(z.number().int()).min(1).max(3)) }).optional(), // prettier-ignore
});

describe("L13: a citation", () => {
  test("L13: says in a sentence what, when, by which rules, where, and whose data it is", () => {
    expect(citationSentence(CITED)).toBe(
      `“Incidents: kind shelling”, Sitrep. As known at batch 3 (recorded 2026-11-20), by version 1 of the rules. ${CITED.address}. SHA-256 ${CITED.hash}. Data: Incidents of a war 25.1, A University & Sons, CC BY 4.0.`,
    );
  });

  test("L13: is an entry for BibTeX", () => {
    expect(bibtexOf(CITED)).toBe(`@misc{sitrep-2026-abababab,
  title = {{Incidents: kind shelling}},
  author = {{A University \\& Sons}},
  howpublished = {Sitrep},
  year = {2026},
  month = {11},
  url = {${CITED.address}},
  version = {batch 3, rules 1},
  note = {As known at batch 3 (recorded 2026-11-20), by version 1 of the rules. SHA-256 ${CITED.hash}. Data: Incidents of a war 25.1, A University \\& Sons, CC BY 4.0},
}
`);
  });

  test("L13: is an item of CSL-JSON, with the day as numbers", () => {
    const entry = cslOf(CITED);
    expect(CslItem.parse(entry)).toEqual(entry);
    expect(entry.issued).toEqual({ "date-parts": [[2026, 11, 20]] });
    expect(entry.author).toEqual([{ literal: "A University & Sons" }]);
  });

  test("L13: names each publisher once, and Sitrep where no data of anybody is in it", () => {
    expect(cslOf({ ...CITED, datasets: [DATASET, DATASET] }).author.length).toBe(1);
    expect(cslOf({ ...CITED, datasets: [] }).author).toEqual([{ literal: "Sitrep" }]);
    expect(citationSentence({ ...CITED, datasets: [], recordedAt: null, position: 0 })).toMatch(
      /As known at batch 0, by version 1 of the rules\. \S+ SHA-256 \w+\.$/,
    );
  });

  test("L13: no title breaks out of an entry, turns a line around or hides something", () => {
    const odd = fc.constantFrom("\u202E", "\u2066", "\r\n", "\u0007", "{", "}", "\\", "%", "$", "}, note = {");
    const text = fc.array(fc.oneof(odd, fc.string({ unit: "grapheme" })), { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (title, publisher) => {
        const cited = { ...CITED, title, datasets: [{ ...DATASET, publisher }] };
        for (const written of [citationSentence(cited), bibtexOf(cited).replaceAll("\n", "")])
          expect(written).not.toMatch(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u);
        expect(depthOf(bibtexOf(cited))).toEqual({ end: 0, least: 0 });
        expect(CslItem.safeParse(cslOf(cited)).success).toBe(true);
      }),
    );
  }); // prettier-ignore
});

/** How deep braces stand at the end of a text, and at the least after its first one; escaped ones do not count. */
function depthOf(text: string): { readonly end: number; readonly least: number } {
  let depth = 0;
  let least = 0;
  for (const sign of text.replace(/\\[{}]/g, "")) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    least = Math.min(least, depth);
  }
  return { end: depth, least };
}
