/**
 * Paging: what is kept from page to page of a list that leaves whole, where each page would else read places, sources and actors
 * again, and name all that it refers to. SPEC G8.
 */
import type { Dataset } from "@sitrep/domain/dataset";
import type { AnyRecord } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import { recordsAt, recordsOfKind } from "@sitrep/store/body";
import type { Engine } from "@sitrep/store/engine";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { movingNeighbourhood } from "@sitrep/store/neighbourhood";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { AskedAt } from "./asked-at.ts";
import type { Label, Labels } from "./labels.ts";

/** See the file. It serves one page at a time. */
export interface Paging {
  /** The datasets on file. */
  readonly datasets: readonly Dataset[];
  /** What is near the records of a page. */
  readonly near: (records: readonly AnyRecord[]) => Promise<Neighbourhood>;
  /** Names of what the records themselves refer to; none of documents, which a file knows by their ids. */
  readonly labels: (records: readonly AnyRecord[]) => Promise<Labels>;
}

/** How many names are kept. */
const MOST_NAMES = 30_000;

interface Idle {
  readonly key: string;
  readonly paging: Paging;
}

const idle = new WeakMap<Engine, Idle>();

/** Does something with what was kept of earlier pages, which nobody else has in hand meanwhile. */
export async function withPaging<Result>(
  engine: Engine,
  { ledger, view }: AskedAt,
  work: (paging: Paging) => Promise<Result>,
): Promise<Result> {
  const key = `${ledger.hash} ${view.role}`;
  const kept = idle.get(engine);
  const isOfNow = kept?.key === key;
  if (isOfNow) idle.delete(engine);
  const paging = isOfNow ? kept.paging : await pagingOver(engine, view);
  const result = await work(paging);
  // What failed may be half read, and is not kept.
  idle.set(engine, { key, paging });
  return result;
}

async function pagingOver(engine: Engine, view: Viewpoint): Promise<Paging> {
  const { read } = engine;
  const moving = movingNeighbourhood((ids) => recordsAt(read, ids, view.position));
  const names = new Map<string, Label | null>();
  const datasets = await recordsOfKind(read, ["dataset"], view.position);
  return {
    datasets: [...datasets.values()].flatMap((any) => (any.kind === "dataset" ? [any.record] : [])),
    near: async (records) => {
      await moving.moveTo(records);
      return moving.lookup;
    },
    labels: async (records) => {
      const { any } = moving.lookup;
      const ids = [...new Set(records.flatMap(referencesOf).map(({ id }) => id))].filter(
        (id) => any(id)?.kind !== "document",
      );
      if (names.size > MOST_NAMES) names.clear();
      const unknown = ids.filter((id) => !names.has(id));
      const found = await labelsOf(engine, unknown, view);
      for (const id of unknown) names.set(id, found[id] ?? null);
      return Object.fromEntries(
        ids.flatMap((id) => {
          const name = names.get(id) ?? null;
          return name === null ? [] : [[id, name]];
        }),
      );
    },
  };
}
