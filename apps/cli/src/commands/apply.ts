/** `sitrep apply`: imports a collection or a publisher's file in one batch. */
import type { Call, ExitCode } from "../call.ts";
import { runImport } from "../import/run-import.ts";

/** Applies; 1 where the source is refused as a whole, and then nothing is written. */
export async function runApply(call: Call): Promise<ExitCode> {
  return runImport(call, "apply");
}
