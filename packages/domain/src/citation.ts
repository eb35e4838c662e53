/**
 * Citation: what is quoted of a page, in one sentence, for LaTeX and for programs that keep references. All three carry the
 * address that shows the same again, the ledger position, the version of the rules, and the hash that proves it. SPEC L11, L13.
 */
import type { Attributed, Dataset } from "./dataset.ts";
import { attributionOf } from "./dataset.ts";

/** All that a citation says. */
export interface Cited {
  /** What the page is about, in our own words. */
  readonly title: string;
  /** The address with position and rules in it; with its host where that is known. */
  readonly address: string;
  readonly position: number;
  /** When the batch at that position was recorded, an instant in UTC; null before the first one. */
  readonly recordedAt: string | null;
  readonly rules: number;
  /** SHA-256 of what the page shows, in lower-case hexadecimal. SPEC L13. */
  readonly hash: string;
  /** The datasets whose rows are in it. */
  readonly datasets: readonly (Attributed & Pick<Dataset, "citation">)[];
}

/** What no reference should hold: control characters, and marks that turn text around. */
const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** One visible line of any text. */
export function visibleLine(text: string): string {
  return text.replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
}

/** The day on which the batch was recorded. */
export function dayOf({ recordedAt }: Pick<Cited, "recordedAt">): string | null {
  return recordedAt?.slice(0, 10) ?? null;
}

/** "As known at batch 3 (recorded 2026-11-20), by version 1 of the rules". */
function holdsWords(cited: Cited): string {
  const day = dayOf(cited);
  const recorded = day === null ? "" : ` (recorded ${day})`;
  return `As known at batch ${cited.position}${recorded}, by version ${cited.rules} of the rules`;
}

/** Whose data it is, in the words that each licence asks for. */
export function creditWords({ datasets }: Pick<Cited, "datasets">): string {
  return visibleLine(datasets.map(attributionOf).join("; "));
}

/** The citation as a sentence or two, for a footnote. */
export function citationSentence(cited: Cited): string {
  const credit = cited.datasets.length === 0 ? "" : ` Data: ${creditWords(cited)}.`;
  return `“${visibleLine(cited.title)}”, Sitrep. ${holdsWords(cited)}. ${cited.address}. SHA-256 ${cited.hash}.${credit}`;
}

/** The publishers of the data, each once; Sitrep itself where nobody's data is in it. */
function authorsOf({ datasets }: Cited): readonly string[] {
  const publishers = [...new Set(datasets.map(({ publisher }) => visibleLine(publisher)))];
  return publishers.length === 0 ? ["Sitrep"] : publishers;
}

function keyOf({ hash, recordedAt }: Cited): string {
  return `sitrep-${recordedAt?.slice(0, 4) ?? "none"}-${hash.slice(0, 8)}`;
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
  "{": "\\{", "}": "\\}", $: "\\$", "&": "\\&", "#": "\\#", _: "\\_", "%": "\\%",
}; // prettier-ignore

/** A text in which LaTeX finds no command. */
function latex(text: string): string {
  return visibleLine(text).replace(/[\\~^{}$&#_%]/g, (sign) => LATEX[sign] ?? sign);
}

/** The citation as an entry for BibTeX. */
export function bibtexOf(cited: Cited): string {
  const [year, month] = dayOf(cited)?.split("-") ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Braces keep the capitals, and publishers from being read as first and last names.
    ["title", `{${latex(cited.title)}}`],
    ["author", authorsOf(cited).map((one) => `{${latex(one)}}`).join(" and ")],
    ["howpublished", "Sitrep"],
    ["year", year],
    ["month", month],
    // An address holds no brace and no backslash: they are percent-encoded.
    ["url", encodedBraces(cited.address)],
    ["version", `batch ${cited.position}, rules ${cited.rules}`],
    ["note", latex(noteOf(cited))],
  ]; // prettier-ignore
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return `@misc{${keyOf(cited)},\n${lines.join("\n")}\n}\n`;
}

function encodedBraces(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

function noteOf(cited: Cited): string {
  const credit = cited.datasets.length === 0 ? "" : `. Data: ${creditWords(cited)}`;
  return `${holdsWords(cited)}. SHA-256 ${cited.hash}${credit}`;
}

/** An entry of CSL-JSON, by the schema of version 1.0.2. */
export interface CslEntry {
  readonly id: string;
  readonly type: "dataset";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly "container-title": "Sitrep";
  readonly publisher: "Sitrep";
  readonly URL: string;
  readonly version: string;
  readonly note: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
}

/** The citation for programs that keep references: one entry of a CSL-JSON list. */
export function cslOf(cited: Cited): CslEntry {
  const day = dayOf(cited);
  return {
    id: keyOf(cited),
    type: "dataset",
    title: visibleLine(cited.title),
    author: authorsOf(cited).map((literal) => ({ literal })),
    "container-title": "Sitrep",
    publisher: "Sitrep",
    URL: cited.address,
    version: `batch ${cited.position}, rules ${cited.rules}`,
    note: noteOf(cited),
    ...(day !== null && { issued: { "date-parts": [day.split("-").map(Number)] } }),
  };
}
