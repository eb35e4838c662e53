/** Local: a database opened in this process, for server-rendered pages and for the terminal. */
import { parseCollection } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import type { LoadResult } from "@sitrep/store/load";
import { loadDataset } from "@sitrep/store/load";
import { headAt } from "@sitrep/store/position";
import { kindsOf } from "@sitrep/store/queries/record";
import type { Counter, OpenOptions } from "./counter.ts";
import { openCounter } from "./counter.ts";

export { StoreError } from "@sitrep/store/engine";
export type { LoadResult } from "@sitrep/store/load";

/** An open database that answers and takes collections. */
export interface Local extends Counter {
  readonly load: (collection: unknown, options: LoadOptions) => Promise<LoadOutcome>;
}

/** Who loads and why; `file` is named in issues. */
export interface LoadOptions {
  readonly author: string;
  readonly reason: string;
  readonly recordedAt: string;
  readonly file?: string;
}

/** What was written, or every issue that stood against it. Warnings come with a written one too. */
export type LoadOutcome =
  | {
      readonly written: true;
      readonly dataset: string;
      readonly result: LoadResult;
      readonly issues: readonly Issue[];
    }
  | { readonly written: false; readonly issues: readonly Issue[] };

/** Opens the database at a path; with `create`, makes it where there is none. @throws StoreError */
export async function openLocal(path: string, options: OpenOptions): Promise<Local> {
  const counter = await openCounter(path, options);
  const { engine } = counter.context;
  return {
    ...counter,
    load: async (collection, { author, reason, recordedAt, file }) => {
      const head = await headAt(engine.read);
      const kinds = await kindsOf(engine, head.position);
      const { dataset, records, issues } = parseCollection(collection, (id) => kinds.get(id), {
        file,
      });
      if (dataset === null || issues.some((issue) => issue.severity === "reject"))
        return { written: false, issues };
      const result = await loadDataset(engine, dataset, records, { author, reason, recordedAt });
      return { written: true, dataset, result, issues };
    },
  };
}
