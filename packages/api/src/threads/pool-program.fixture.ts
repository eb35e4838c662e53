/** A thread for tests of the pool: it says what it is told, waits, or dies. */
import { writeFileSync } from "node:fs";
import { parentPort, threadId } from "node:worker_threads";
import type { Numbered } from "./thread-pool.ts";
import { READY } from "./thread-pool.ts";

/** What to do: say the word with the thread's own number; first wait until told; die; or die where a file is not there yet. */
export type Order =
  | { readonly say: string; readonly after?: Int32Array }
  | { readonly die: "always" }
  | { readonly die: "once"; readonly mark: string };

parentPort?.on("message", ({ id, content }: Numbered<Order>) => {
  if ("die" in content) {
    if (content.die === "always") process.exit(3);
    try {
      writeFileSync(content.mark, "", { flag: "wx" });
    } catch {
      parentPort?.postMessage({ id, content: { word: "alive", thread: threadId } }, []);
      return;
    }
    process.exit(3);
  }
  if (content.after !== undefined) Atomics.wait(content.after, 0, 0);
  parentPort?.postMessage({ id, content: { word: content.say, thread: threadId } }, []);
});
parentPort?.postMessage(READY, []);
