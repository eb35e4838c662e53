/** Collection source: a contributor's collection, which is refused whole where one of its records is. */
import type { Caller } from "@sitrep/api/router";
import { checkCollections } from "../checked-collections.ts";
import { Failure } from "../failure.ts";
import type { OpenedSource, SourceBatch, SourceOptions } from "./source.ts";

/** Reads and checks the collection at a path. @throws Failure where a flag makes no sense for a collection */
export async function openCollection(
  path: string,
  { edition, corrected, dataset: file }: SourceOptions,
  caller: Caller | null,
): Promise<OpenedSource> {
  if (edition !== undefined)
    throw new Failure(
      2,
      "--edition is for a publisher's file: a collection states its edition itself",
    );
  if (corrected !== undefined && corrected.length > 0)
    throw new Failure(2, "--corrected is for a publisher's file: correct the collection itself");
  const checked = await checkCollections([path], caller, { dataset: file });
  const [collection] = checked.collections;
  if (collection === undefined) throw new Error("one path gave no collection");
  const { records, issues, isRefused } = collection;
  const dataset = records.find((any) => any.kind === "dataset")?.record;
  if (isRefused || dataset === undefined) return { ok: false, issues };
  const read = records.length;
  const counts = { read, accepted: read, refused: 0, ignored: {} };
  return {
    ok: true,
    source: {
      path,
      dataset,
      adapter: null,
      readBy: null,
      unit: "record",
      issues,
      refusedForm: null,
      batches: async function* batches(): AsyncGenerator<SourceBatch> {
        yield { records, rows: [], issues: [], refused: [], refusedRecords: [], counts, share: 1 };
      },
    },
  };
}
