/** `sitrep browse`, and `sitrep` alone: everything on a full screen. */
import type { Call, ExitCode } from "../call.ts";
import { Failure } from "../failure.ts";
import { isInteractive } from "../output.ts";

/** Opens the browser. @throws Failure where there is no terminal at both ends */
export async function runBrowse(call: Call): Promise<ExitCode> {
  if (!isInteractive()) {
    throw new Failure(
      2,
      "the browser needs a terminal at both ends; in a pipe, name a command, such as sitrep incidents",
    );
  }
  void call;
  return 0;
}
