/** `sitrep browse`, and `sitrep` alone: everything on a full screen. */
import { basename } from "node:path";
import type { Call, ExitCode } from "../call.ts";
import { openPlace } from "../counter.ts";
import { readScreen } from "../drawing/screen.ts";
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
  const { place, knownAt, environment } = call;
  const counter = await openPlace(place);
  try {
    const { openBrowser } = await import("../browser/open-browser.tsx");
    await openBrowser({
      caller: counter.caller,
      screen: readScreen(environment),
      knownAt,
      place: place.is === "file" ? basename(place.path) : place.url,
    });
    return 0;
  } finally {
    await counter.close();
  }
}
