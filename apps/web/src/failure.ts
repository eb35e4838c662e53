/** Failure: which of a page's errors a reader can do something about. */
import { dirname, sep } from "node:path";
import { sentenceFor } from "@sitrep/api/trpc";
import type { TRPCError } from "@trpc/server";
import { readEnvironment } from "./env.ts";

/** `store`: no database to read; `missing`: no such record; `refused`: a question that the counter does not take. */
export interface Failure {
  readonly is: "store" | "missing" | "refused";
  readonly sentence: string;
}

/** The sentence without the folders of this machine, which are nobody's business who only reads. */
function withoutFolders(sentence: string): string {
  return sentence.replaceAll(dirname(readEnvironment().database) + sep, "");
}

/**
 * Reads an error; null for one that is nobody's business but ours. Errors are known by name, because the open database
 * may outlive the copy of the module that its errors' classes come from.
 */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error)) return null;
  if (error.name === "StoreError") return { is: "store", sentence: withoutFolders(error.message) };
  if (error.name !== "TRPCError" || !("code" in error)) return null;
  if (error.code === "NOT_FOUND") return { is: "missing", sentence: error.message };
  // It is one by its name, whichever copy of the module made it.
  if (error.code === "BAD_REQUEST")
    return { is: "refused", sentence: sentenceFor(error as TRPCError) };
  return failureOf(error.cause);
}
