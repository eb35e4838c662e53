/** Authorship: under whose name, why and when records are written. */
import type { LoadOptions } from "@sitrep/api/local";
import type { Dataset } from "@sitrep/domain/dataset";
import type { Call } from "./call.ts";
import { Failure } from "./failure.ts";

/** What the ledger keeps of a batch beside its records. */
export type Authorship = Pick<LoadOptions, "author" | "reason" | "recordedAt">;

/** The authorship of a dataset's batch, from the flags and the environment; `readBy` tells what made its records. @throws Failure 2 on an empty name */
export function authorshipOf(
  call: Call,
  { title, edition }: Pick<Dataset, "title" | "edition">,
  readBy: string | null = null,
): Authorship {
  const { author: named, reason } = call.own;
  const author = (typeof named === "string" ? named : call.environment.author).trim();
  if (author === "") throw new Failure(2, "--author needs a name");
  const given = typeof reason === "string" ? reason.trim() : "";
  return {
    author,
    // What is written, without a word about the machine it came from.
    reason:
      given === ""
        ? [`${editionWords(edition)} of ${title}`, ...(readBy === null ? [] : [readBy])].join(", ")
        : given,
    recordedAt: new Date().toISOString(),
  };
}

/** "edition 25.1"; a publisher's own word for it stays alone. */
export function editionWords(edition: string): string {
  return /\b(?:edition|version|release)\b/i.test(edition) ? edition : `edition ${edition}`;
}
