/** Running an import: opens the source and the database, shows how it goes, and tells what came of it. */
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Issue } from "@sitrep/domain/issue";
import { authorshipOf } from "../authorship.ts";
import type { Call, ExitCode } from "../call.ts";
import { Failure } from "../failure.ts";
import { writeError } from "../output.ts";
import { present } from "../present.ts";
import { issueText } from "../words/issue.ts";
import { countWords } from "../words/quantity.ts";
import { importDatabase } from "./import-database.ts";
import { importFlags } from "./import-flags.ts";
import { importProgress } from "./import-progress.ts";
import { importSource } from "./import-source.ts";
import { onInterrupt } from "./interrupt.ts";
import type { IssueTally } from "./issue-tally.ts";
import { issueTally } from "./issue-tally.ts";
import type { Report } from "./report.ts";
import { tellReport } from "./tell-report.ts";
import { openSource } from "./source.ts";
import type { Wait } from "./waiting.ts";
import { waiting } from "./waiting.ts";

/** Plans an import or applies it; 1 where the source is refused as a whole. */
export async function runImport(call: Call, mode: Report["is"]): Promise<ExitCode> {
  const { place } = call;
  if (place.is === "server")
    throw new Failure(
      2,
      `sitrep ${mode} works on a database file, and a server takes no records: name the file with --db`,
    );
  const flags = importFlags(call);
  const database = await importDatabase(place.path, mode);
  const interrupt = onInterrupt(() => stoppedWords(mode, place.path));
  const progress = importProgress(call);
  const wait: Wait = { database: place.path, progress, signal: interrupt.signal };
  try {
    const opened = await openSource(flags.path, flags, database.caller);
    if (!opened.ok) return refuse(tallyOf(opened.issues), call);
    const { source } = opened;
    const authorship = authorshipOf(call, source.dataset, source.readBy);
    const local = await waiting(wait, database.ready);
    const outcome = await importSource(source, local, { mode, flags, call, authorship, wait });
    progress.end();
    if (!outcome.ok) return refuse(outcome.tally, call);
    await database.keep();
    tellReport(outcome.report, flags, call);
    return 0;
  } finally {
    progress.end();
    interrupt.end();
    // Whoever stopped it while another process wrote is not kept waiting for that.
    await Promise.race([database.close(), interrupt.signal.aborted ? sleep(HURRY) : NEVER]);
  }
}

/** How long a command that was stopped takes to close what it opened, in milliseconds. */
const HURRY = 500;
const NEVER = new Promise<never>(() => undefined);

function stoppedWords(mode: Report["is"], path: string): string {
  if (mode === "plan") return "stopped; nothing was to be written";
  return `stopped; nothing was written, and ${basename(path)} is as it was: the same command begins again`;
}

function tallyOf(issues: readonly Issue[]): IssueTally {
  const tally = issueTally();
  for (const issue of issues) tally.add(issue);
  return tally;
}

/** What refuses goes to standard error, where a person looks when something fails, whatever the form of the answer. */
function refuse(tally: IssueTally, call: Call): ExitCode {
  const sorts = tally.sorts().filter(({ severity }) => severity === "reject");
  for (const { first, count } of sorts) {
    for (const issue of first) writeError(issueText(issue));
    if (count > first.length) writeError(`… and ${count - first.length} more like the last`);
  }
  const issues = sorts.flatMap(({ first }) => first);
  if (call.format !== "table")
    present({ whole: { issues: sorts }, rows: issues, draw: () => [] }, call);
  const faults = countWords(tally.count("reject"), "fault");
  throw new Failure(1, `nothing was written: ${faults}, named above`);
}
