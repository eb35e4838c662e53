/** Kinds of record as nouns. */
import type { RecordKind } from "@sitrep/domain/record";
import { countNoun } from "@sitrep/domain/arabic/count";
import { RECORD_NOUN } from "../language/nouns.ts";
import type { Language } from "@sitrep/domain/language";
import { pageLanguage } from "../language/speech.ts";
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
export function countKind(
  kind: RecordKind,
  count: number,
  language: Language = pageLanguage(),
): string {
  if (language === "ar") return countNoun(count, RECORD_NOUN[kind]);
  const plural = kind === "coverage" ? "notes on coverage" : undefined;
  return countWords(count, NOUNS[kind], plural);
}
