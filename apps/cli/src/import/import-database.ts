/** Import database: the database that an import is held against, made where it is needed and no sooner. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Local } from "@sitrep/api/local";
import { openLocal } from "@sitrep/api/local";
import type { Caller } from "@sitrep/api/router";
import type { Dataset } from "@sitrep/domain/dataset";
import { sentenceOf } from "@sitrep/domain/issue";
import type { Authorship } from "../authorship.ts";
import { Failure } from "../failure.ts";
import { readOwnGazetteer } from "../own-gazetteer.ts";
import type { Report } from "./report.ts";

/** See the file. */
export interface ImportDatabase {
  /** What is on record; null where there is no database yet. */
  readonly caller: Caller | null;
  /** The database with the places that records may name; for a plan, whatever is written into it is gone afterwards. */
  readonly ready: (dataset: Dataset, authorship: Authorship) => Promise<Local>;
  readonly close: () => Promise<void>;
}

/** Opens the database at a path where there is one. @throws StoreError */
export async function importDatabase(path: string, mode: Report["is"]): Promise<ImportDatabase> {
  let local = existsSync(path) ? await openLocal(path, { role: "editor" }) : null;
  let scratch: string | null = null;
  const { caller = null } = local ?? {};
  const make = async (): Promise<Local> => {
    // A plan without a database is held against an empty one.
    if (mode === "plan") scratch = mkdtempSync(join(tmpdir(), "sitrep-plan-"));
    const at = scratch === null ? path : join(scratch, "sitrep.db");
    return openLocal(at, { role: "editor", create: true });
  };
  return {
    caller,
    ready: async (dataset, authorship) => {
      const isMade = local === null;
      local ??= await make();
      if (mode === "apply" || isMade) await bringPlaces(local, dataset, authorship);
      return local;
    },
    close: async () => {
      await local?.close();
      if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Loads the project's own gazetteer as a batch of its own, unless it is itself what is imported. */
async function bringPlaces(local: Local, { id }: Dataset, authorship: Authorship): Promise<void> {
  const { dataset, places } = readOwnGazetteer();
  if (dataset === null || dataset.id === id) return;
  const reason = `edition ${dataset.edition} of ${dataset.title}`;
  const outcome = await local.load({ dataset, places }, { ...authorship, reason });
  const [issue] = outcome.issues;
  if (!outcome.written && issue !== undefined)
    throw new Failure(1, `the gazetteer cannot be brought up to date: ${sentenceOf(issue)}`);
}
