/** What Next runs once, before the server takes its first request. */

/** Begins to keep responses for `answerWith`. */
export async function register(): Promise<void> {
  // Next builds this file a second time, for a runtime without Node's modules, and drops there what follows this very line.
  // oxlint-disable-next-line node/no-process-env -- only the name itself is replaced at build time
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { keepResponses } = await import("./answer/answer-status.ts");
  keepResponses();
}
