/** Kinds of record as nouns. */
import type { RecordKind } from "@sitrep/domain/record";
import { countWords } from "./number.ts";

const NOUNS = {
  incident: "incident",
  estimate: "estimate",
  claim: "claim",
  source: "source",
  document: "document",
  actor: "actor",
  place: "place",
  coverage: "note on coverage",
  balance: "balance",
  judgement: "judgement",
  dataset: "dataset",
} as const satisfies Record<RecordKind, string>;

/** "1 incident", "4 notes on coverage". */
export function countKind(kind: RecordKind, count: number): string {
  const plural = kind === "coverage" ? "notes on coverage" : undefined;
  return countWords(count, NOUNS[kind], plural);
}
