/** Import flags: what `plan` and `apply` were asked, once the command line is read. */
import { existsSync } from "node:fs";
import type { Call } from "../call.ts";
import { Failure } from "../failure.ts";
import type { SourceOptions } from "./source.ts";

/** See the file. */
export interface ImportFlags extends SourceOptions {
  readonly path: string;
  /** Where refused rows go; without it beside the source. */
  readonly refused: string | undefined;
  /** Whether every change and issue is told, not only the first. */
  readonly hasAll: boolean;
}

/** Reads them. @throws Failure 2 on flags that contradict each other */
export function importFlags({ words, own }: Call): ImportFlags {
  const [path = ""] = words;
  const text = (name: string): string | undefined => {
    const value = own[name];
    if (typeof value !== "string") return undefined;
    if (value.trim() === "") throw new Failure(2, `--${name} needs a value`);
    return value;
  };
  const flags = {
    path,
    adapter: text("adapter"),
    mapping: text("mapping"),
    dataset: text("dataset"),
    edition: text("edition"),
    corrected: Array.isArray(own["corrected"]) ? own["corrected"].map(String) : [],
    refused: text("refused"),
    hasAll: own["all"] === true,
  };
  if (flags.refused !== undefined && existsSync(flags.refused)) throw takenName(flags.refused);
  return flags;
}

/** A file for refused rows that is there already is never written over. */
export function takenName(path: string): Failure {
  return new Failure(
    2,
    `--refused ${path} is there already and may hold your corrections: name another file`,
  );
}
