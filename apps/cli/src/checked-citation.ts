/** Checked citation: a report into a document, and what a reader's own copy says of its pinpoint. */
import { verifyPinpoint } from "@sitrep/domain/pinpoint";
import type { PinpointFinding } from "@sitrep/domain/pinpoint";
import { fingerprintOf, readArticle, sha256 } from "@sitrep/ingest/article";
import { Failure } from "./failure.ts";
import type { AnswerOf } from "./nouns/answers.ts";

/** The citations of a document, as the counter gives them. */
export type Citations = AnswerOf<"documents", "citations">;

/** A citation with its finding; `no-pinpoint` where there is nothing to check. */
export type CheckedCitation = Citations["items"][number] & {
  readonly finding: PinpointFinding | "no-pinpoint";
};

/** What a copy is beside the document's own fingerprint; null where the document has none. */
export type CopyFinding = "same" | "differs" | null;

/** A document, checked against a copy. */
export interface CheckedDocument {
  readonly document: string;
  readonly title: string;
  readonly copy: CopyFinding;
  readonly items: readonly CheckedCitation[];
}

/** The text of a reader's copy. @throws Failure 1 where it cannot be read */
export function readCopy(file: string): string {
  const reading = readArticle(file);
  if ("refused" in reading) throw new Failure(1, `${file} ${reading.refused}`);
  return reading.text;
}

/** Checks every citation of a document against a copy. */
export function checkDocument({ item, items }: Citations, text: string): CheckedDocument {
  return {
    document: item.id,
    title: item.title,
    copy: compareCopy(item.sha256, text),
    items: items.map((citation) => ({ ...citation, finding: findingOf(citation, text) })),
  };
}

function findingOf(
  { pinpoint }: Citations["items"][number],
  text: string,
): CheckedCitation["finding"] {
  return pinpoint === null ? "no-pinpoint" : verifyPinpoint(pinpoint, text, sha256);
}

/** How a copy stands to a document's fingerprint. */
export function compareCopy(fingerprint: string | undefined, text: string): CopyFinding {
  if (fingerprint === undefined) return null;
  return fingerprintOf(text) === fingerprint ? "same" : "differs";
}

/** Whether a copy refutes a citation. */
export function isRefuted({ finding }: CheckedCitation): boolean {
  return finding === "changed" || finding === "no-such-passage";
}

/** How many citations were confirmed, refuted, and not checked. */
export interface Tally {
  readonly confirmed: number;
  readonly refuted: number;
  readonly unchecked: number;
}

/** Counts findings; the three add up to the citations. */
export function tallyOf(items: readonly CheckedCitation[]): Tally {
  return {
    confirmed: items.filter(({ finding }) => finding === "confirmed").length,
    refuted: items.filter(isRefuted).length,
    unchecked: items.filter(({ finding }) => finding === "no-pinpoint").length,
  };
}
