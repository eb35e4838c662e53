/** What Next runs once, before the server takes its first request. */

/** Stands at the door of the server. */
export async function register(): Promise<void> {
  // Next builds this file a second time, for a runtime without Node's modules, and drops there what follows this very line.
  // oxlint-disable-next-line node/no-process-env -- only the name itself is replaced at build time
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { keepDoors } = await import("./answer/door.ts");
  const { readEnvironment } = await import("./env.ts");
  const { doubtDatabase } = await import("./held-database.ts");
  keepDoors({
    onUnreadable: doubtDatabase,
    isDevelopment: readEnvironment().isDevelopment,
    tell: (sentence) => void process.stderr.write(`sitrep: ${sentence}\n`),
  });
}
