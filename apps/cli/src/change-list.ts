/** Change list: the ids of records that a load or an import changed, so many of them as a reader can take in. */

/** How many ids stand in an answer unless all are asked for. */
export const SHOWN = 20;

/** The ids of one sort of change. */
export interface ChangeList {
  readonly count: number;
  /** The first ones, or all. */
  readonly ids: readonly string[];
  /** How many are left out. */
  readonly more: number;
}

/** The first ids, and how many more there are; `hasAll` leaves none out. */
export function changeList(ids: readonly string[], hasAll: boolean): ChangeList {
  const shown = hasAll ? ids : ids.slice(0, SHOWN);
  return { count: ids.length, ids: shown, more: ids.length - shown.length };
}
