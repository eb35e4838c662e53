/** Change gatherer: what is kept of the changes of an import of any size, to be told afterwards. */
import type { Amendment, RecordChange } from "@sitrep/api/import";
import { differencesBetween } from "@sitrep/domain/difference";
import { nameOf } from "@sitrep/domain/place";
import type { ChangeList } from "../change-list.ts";
import { SHOWN } from "../change-list.ts";

/** See the file. */
export interface ChangeGatherer {
  readonly take: (change: RecordChange) => void;
  readonly created: () => ChangeList;
  readonly retracted: () => ChangeList;
  /** The names of the places that came in new or amended, by id. */
  readonly placeNames: () => ReadonlyMap<string, string>;
  /** Every amendment; null where only the first were wanted. */
  readonly amendments: () => readonly Amendment[] | null;
}

/** An amended record with every field that changed. */
export function amendmentOf({ id, kind, before, after }: RecordChange): Amendment {
  const differences = differencesBetween(before?.record, after?.record);
  return { id, kind, differences, more: 0 };
}

/** Makes one that keeps the first changes of each sort, or all. */
export function changeGatherer(hasAll: boolean): ChangeGatherer {
  const lists = { created: gathering(hasAll), retracted: gathering(hasAll) };
  const amendments: Amendment[] = [];
  const places = new Map<string, string>();
  return {
    take: (change) => {
      const { after } = change;
      if (after?.kind === "place") places.set(change.id, nameOf(after.record));
      if (change.change !== "amended") lists[change.change].take(change.id);
      else if (hasAll) amendments.push(amendmentOf(change));
    },
    created: lists.created.told,
    retracted: lists.retracted.told,
    placeNames: () => places,
    amendments: () => (hasAll ? amendments : null),
  };
}

function gathering(hasAll: boolean) {
  const ids: string[] = [];
  let count = 0;
  return {
    take: (id: string): void => {
      count += 1;
      if (hasAll || ids.length < SHOWN) ids.push(id);
    },
    told: (): ChangeList => ({ count, ids, more: count - ids.length }),
  };
}
