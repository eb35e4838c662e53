/** Importing a source: its records go to the database in batches, and all that is told of it is kept on the way. */
import type { IncomingBatch, RecordChange, StreamOptions } from "@sitrep/api/import";
import type { Local } from "@sitrep/api/local";
import type { Issue } from "@sitrep/domain/issue";
import { leftToCheck } from "@sitrep/ingest/left-to-check";
import type { RowCounts } from "@sitrep/ingest/row-counts";
import type { Authorship } from "../authorship.ts";
import type { Call } from "../call.ts";
import { jsonText } from "../formats/json.ts";
import { writeOut } from "../output.ts";
import { gazetteerNames, gazetteerNews, groundworkFor, refusedGazetteer } from "./groundwork.ts";
import { readOwnGazetteer } from "../own-gazetteer.ts";
import { amendmentOf, changeGatherer } from "./change-gatherer.ts";
import type { ImportFlags } from "./import-flags.ts";
import type { IssueTally } from "./issue-tally.ts";
import { issueTally } from "./issue-tally.ts";
import { placeLabels } from "./place-labels.ts";
import { refusedFile } from "./refused-file.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";
import type { Wait } from "./waiting.ts";
import { waiting } from "./waiting.ts";

/** How a source is imported. */
export interface Importing {
  readonly mode: Report["is"];
  readonly flags: ImportFlags;
  readonly call: Call;
  readonly authorship: Authorship;
  readonly wait: Wait;
}

/** What came of it, or why nothing did. */
export type Imported =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly tally: IssueTally };

/** Plans or applies a source. @throws StoreError, and what the signal was aborted with */
export async function importSource(
  source: Source,
  local: Local,
  { mode, flags, call, authorship, wait }: Importing,
): Promise<Imported> {
  const tally = issueTally(flags.hasAll);
  for (const issue of source.issues) tally.add(issue);
  const changes = changeGatherer(flags.hasAll);
  const spared = new Set<string>();
  const hasFile = source.refusedForm !== null && (mode === "apply" || flags.refused !== undefined);
  const refused = hasFile ? refusedFile(source.path, flags.refused, source.refusedForm) : null;
  const { progress, signal } = wait;
  // A program that reads a plan from a pipe gets each change when it is found, whatever their number.
  const isStream = mode === "plan" && call.format === "ndjson";
  let rows: RowCounts = { read: 0, accepted: 0, refused: 0, ignored: {} };
  async function* records(isAgain: boolean, hasBegun: () => void): AsyncGenerator<IncomingBatch> {
    hasBegun();
    if (isAgain) {
      // What is wrong with single rows was told the first time.
      for await (const batch of source.batches()) {
        signal.throwIfAborted();
        progress.read(batch.counts.read, source.unit, batch.share);
        yield batch;
      }
      return;
    }
    for await (const batch of source.batches(source.memory)) {
      for (const issue of batch.issues) tally.add(issue);
      for (const line of batch.refused) refused?.add(line);
      for (const id of batch.refusedRecords) spared.add(id);
      rows = batch.counts;
      progress.read(rows.read, source.unit, batch.share);
      yield { records: batch.records, rows: batch.rows };
    }
  }
  try {
    const options = {
      mode,
      ...leftToCheck(source.adapter),
      dataset: source.dataset.id,
      authorship,
      spared,
      memory: source.memory,
      signal,
      onProgress: progress.write,
      onChange: (change: RecordChange) => {
        changes.take(change);
        if (!isStream || (change.change === "created" && !flags.hasAll)) return;
        const { id, kind } = change;
        const { differences } = change.change === "amended" ? amendmentOf(change) : {};
        writeOut(`${jsonText({ is: change.change, id, kind, differences })}\n`);
      },
    } satisfies StreamOptions;
    const gazetteer = readOwnGazetteer();
    const groundwork = groundworkFor(source.dataset, gazetteer, authorship);
    const outcome = await waiting(wait, async (hasBegun) => {
      const read = (isAgain: boolean) => records(isAgain, hasBegun);
      return groundwork === null
        ? { ...(await local.importDataset(read, options)), groundwork: null }
        : local.importAfter(groundwork, read, options);
    });
    if ("isGroundworkRefused" in outcome && outcome.isGroundworkRefused)
      throw refusedGazetteer(outcome);
    const { path, dataset, adapter, unit } = source;
    const between = outcome.refused ? outcome.issues : outcome.warnings;
    for (const issue of between) tally.add({ ...issue, file: issue.file ?? path });
    if (outcome.refused) return { ok: false, tally };
    checkSum(rows);
    const { result } = outcome;
    const names = new Map([...gazetteerNames(gazetteer), ...changes.placeNames()]);
    const { id, title, edition, licence, redistributable } = dataset;
    return {
      ok: true,
      report: {
        is: mode,
        path,
        dataset: { id, title, edition, licence, redistributable },
        adapter,
        position: result.position,
        unit,
        rows,
        records: result.counts,
        byKind: result.byKind,
        created: changes.created(),
        retracted: changes.retracted(),
        amendments: changes.amendments() ?? result.amendments,
        movements: result.movements,
        gazetteer: gazetteerNews(outcome.groundwork),
        labels: await placeLabels(local, result.movements, names),
        faults: tally.count("reject"),
        warnings: tally.count("warn"),
        issues: tally.sorts(),
        refusedFile: refused?.keep() ?? null,
      },
    };
  } catch (error) {
    const issue = issueOfBrokenFile(error);
    if (issue === null) throw error;
    tally.add(issue);
    return { ok: false, tally };
  } finally {
    refused?.drop();
  }
}

/** Every row ended somewhere. @throws Error where one did not: then the fault is ours */
function checkSum({ read, accepted, refused, ignored }: RowCounts): void {
  const sum = Object.values(ignored).reduce((total, count) => total + count, accepted + refused);
  if (sum !== read) throw new Error(`${read} rows were read, and ${sum} accounted for`);
}

/** What is wrong with a file of which nothing may be used; known by its name, as every error of another part is. */
function issueOfBrokenFile(error: unknown): Issue | null {
  if (!(error instanceof Error && error.name === "BrokenFile" && "issue" in error)) return null;
  // The one field of the class.
  return error.issue as Issue;
}
