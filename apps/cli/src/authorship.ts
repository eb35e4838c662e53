/** Authorship: under whose name, why and when records are written. */
import type { LoadOptions } from "@sitrep/api/local";
import type { Dataset } from "@sitrep/domain/dataset";
import { editionOfDataset } from "@sitrep/domain/dataset";
import type { Call } from "./call.ts";
import { Failure } from "./failure.ts";

/** What the ledger keeps of a batch beside its records. */
export type Authorship = Pick<LoadOptions, "author" | "reason" | "recordedAt">;

/** The authorship of a dataset's batch, from the flags and the environment; `readBy` tells what made its records. @throws Failure 2 on an empty name */
export function authorshipOf(
  call: Call,
  dataset: Pick<Dataset, "title" | "edition">,
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
        ? [editionOfDataset(dataset), ...(readBy === null ? [] : [readBy])].join(", ")
        : given,
    recordedAt: new Date().toISOString(),
  };
}
