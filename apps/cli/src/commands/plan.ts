/** `sitrep plan`: what an import would change, without writing. */
import type { Call, ExitCode } from "../call.ts";
import { runImport } from "../import/run-import.ts";

/** Plans; 1 where the source would be refused as a whole. */
export async function runPlan(call: Call): Promise<ExitCode> {
  return runImport(call, "plan");
}
